import type { Where } from 'payload';
import type { Flavour } from '../../../src/flavours/index.ts';
import { idOf, listCard } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

const day = 24 * 3_600_000;
const shown = 6;

type Libraries = { library: { id: string; slug?: string | null } }[];
const among = (libraries: Libraries): Where => ({
  library: { in: libraries.map(({ library }) => library.id) },
});

const addressOf = (library: { slug?: string | null } | undefined) => `/${library?.slug}/muziekbank`;

/** What the flavour puts on *Vandaag*. */
export const cards: Flavour<Settings, Words>['dashboard'] = [
  {
    key: 'evenings',
    load: async ({ payload, user, libraries, at, words }) => {
      const asReader = { overrideAccess: false, user, depth: 0, pagination: false } as const;
      const since = new Date(at.getTime() - 90 * day).toISOString();
      const evenings = await payload.find({
        collection: 'muziekbank-evenings',
        where: {
          and: [
            among(libraries),
            { createdAt: { greater_than: new Date(at.getTime() - 400 * day).toISOString() } },
          ],
        },
        limit: 500,
        ...asReader,
      });
      const ids = evenings.docs.map(({ event }) => idOf(event) ?? '');
      if (ids.length === 0) return null;
      const [events, recordings] = await Promise.all([
        payload.find({
          collection: 'events',
          where: {
            and: [
              { id: { in: ids } },
              { endsAt: { less_than: at.toISOString() } },
              { endsAt: { greater_than: since } },
              { eventStatus: { in: ['scheduled', 'held'] } },
            ],
          },
          sort: 'endsAt',
          limit: 100,
          ...asReader,
        }),
        payload.find({ collection: 'recordings', where: { event: { in: ids } }, limit: 500, ...asReader }),
      ]);
      const recorded = new Set(recordings.docs.map(({ event }) => idOf(event)));
      const left = events.docs.filter(({ id }) => !recorded.has(id));
      if (left.length === 0) return null;
      return {
        title: words.cards.evenings,
        total: left.length,
        items: left.slice(0, shown).map((event) => ({
          id: event.id,
          label: event.title,
          since: event.endsAt,
          href: `${addressOf(libraries.find(({ library }) => library.id === idOf(event.library))?.library)}/opnames/nieuw/${event.id}`,
        })),
      };
    },
  },
  {
    key: 'recordings',
    load: ({ words, ...args }) =>
      listCard({
        ...args,
        collection: 'recordings',
        where: { _status: { not_equals: 'published' } },
        title: words.cards.recordings,
        item: ({ doc, library }) => ({
          id: doc.id,
          label: doc.title,
          since: doc.createdAt,
          href: `${addressOf(library)}/opnames/${doc.id}/beheer`,
        }),
        more: { label: words.cards.all, href: `${addressOf(args.libraries[0]?.library)}/opnames` },
      }),
  },
  {
    key: 'lists',
    load: ({ words, ...args }) =>
      listCard({
        ...args,
        collection: 'muziekbank-lists',
        where: { shown: { not_equals: true } },
        title: words.cards.lists,
        item: ({ doc, library }) => ({
          id: doc.id,
          label: doc.title,
          since: doc.createdAt,
          href: `${addressOf(library)}/lijsten/${doc.slug}`,
        }),
      }),
  },
  {
    key: 'offers',
    load: ({ words, ...args }) =>
      listCard({
        ...args,
        collection: 'muziekbank-offers',
        where: { state: { equals: 'new' } },
        depth: 1,
        title: words.cards.offers,
        item: ({ doc, library }) => ({
          id: doc.id,
          label: [doc.name, typeof doc.call === 'object' ? doc.call?.title : ''].filter(Boolean).join(': '),
          since: doc.createdAt,
          href: `${addressOf(library)}/oproepen/${idOf(doc.call)}`,
        }),
      }),
  },
];
