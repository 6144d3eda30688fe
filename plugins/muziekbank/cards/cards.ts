import type { Where } from 'payload';
import type { Flavour } from '../../../src/flavours/index.ts';
import { idOf } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

const day = 24 * 3_600_000;
const shown = 6;

type Libraries = { library: { id: string; slug?: string | null } }[];
const among = (libraries: Libraries): Where => ({
  library: { in: libraries.map(({ library }) => library.id) },
});

function addressOf(libraries: Libraries, value: string | { id: string } | null | undefined): string {
  const library = libraries.find((each) => each.library.id === idOf(value))?.library;
  return `/${library?.slug}/muziekbank`;
}

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
          href: `${addressOf(libraries, event.library)}/opnames/nieuw/${event.id}`,
        })),
      };
    },
  },
  {
    key: 'recordings',
    load: async ({ payload, user, libraries, words }) => {
      const found = await payload.find({
        collection: 'recordings',
        where: { and: [among(libraries), { _status: { not_equals: 'published' } }] },
        sort: 'createdAt',
        limit: shown,
        depth: 0,
        overrideAccess: false,
        user,
      });
      if (found.totalDocs === 0) return null;
      return {
        title: words.cards.recordings,
        total: found.totalDocs,
        items: found.docs.map((recording) => ({
          id: recording.id,
          label: recording.title,
          since: recording.createdAt,
          href: `${addressOf(libraries, recording.library)}/opnames/${recording.id}/beheer`,
        })),
        more: { label: words.cards.all, href: `/${libraries[0]?.library.slug}/muziekbank/opnames` },
      };
    },
  },
  {
    key: 'lists',
    load: async ({ payload, user, libraries, words }) => {
      const found = await payload.find({
        collection: 'muziekbank-lists',
        where: { and: [among(libraries), { shown: { not_equals: true } }] },
        sort: 'createdAt',
        limit: shown,
        depth: 0,
        overrideAccess: false,
        user,
      });
      if (found.totalDocs === 0) return null;
      return {
        title: words.cards.lists,
        total: found.totalDocs,
        items: found.docs.map((list) => ({
          id: list.id,
          label: list.title,
          since: list.createdAt,
          href: `${addressOf(libraries, list.library)}/lijsten/${list.slug}`,
        })),
      };
    },
  },
  {
    key: 'offers',
    load: async ({ payload, user, libraries, words }) => {
      const found = await payload.find({
        collection: 'muziekbank-offers',
        where: { and: [among(libraries), { state: { equals: 'new' } }] },
        sort: 'createdAt',
        limit: shown,
        depth: 1,
        overrideAccess: false,
        user,
      });
      if (found.totalDocs === 0) return null;
      return {
        title: words.cards.offers,
        total: found.totalDocs,
        items: found.docs.map((offer) => ({
          id: offer.id,
          label: [offer.name, typeof offer.call === 'object' ? offer.call?.title : '']
            .filter(Boolean)
            .join(': '),
          since: offer.createdAt,
          href: `${addressOf(libraries, offer.library)}/oproepen/${idOf(offer.call)}`,
        })),
      };
    },
  },
];
