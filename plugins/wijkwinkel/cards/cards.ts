import type { Where } from 'payload';
import { listCard, type Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

const day = 24 * 3_600_000;
const shown = 6;
const longest = 90;

const addressOf = (library: { slug?: string | null } | undefined) => `/${library?.slug}/wijkwinkel`;

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** What the flavour puts on *Vandaag*. */
export const cards: Flavour<Settings, Words>['dashboard'] = [
  {
    key: 'late',
    load: async ({ payload, user, libraries, at, words }) => {
      const each = libraries.map(({ library, settings }): Where => ({
        and: [
          { library: { equals: library.id } },
          { createdAt: { less_than_equal: new Date(at.getTime() - settings.firstDays * day).toISOString() } },
        ],
      }));
      return listCard({
        payload,
        user,
        libraries,
        collection: 'questions',
        where: { and: [{ state: { in: ['new', 'taken'] } }, { or: each }] },
        depth: 1,
        title: words.cards.late,
        item: ({ doc, library }) => ({
          id: doc.id,
          label: short(doc.publicText || doc.text),
          since: doc.createdAt,
          href: `${addressOf(library)}/vragen/${doc.id}`,
        }),
        more: { label: words.cards.desk, href: `${addressOf(libraries[0]?.library)}/balie` },
      });
    },
  },
  {
    key: 'signals',
    load: async ({ payload, libraries, at, language, words }) => {
      const { findSignals } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ '../signals/findSignals.ts'
      );
      const items = [];
      for (const { library, settings } of libraries) {
        for (const { theme, questions } of await findSignals({
          payload,
          library: library.id,
          settings,
          at,
        })) {
          const name = language === 'en' && theme.titleEn ? theme.titleEn : theme.title;
          items.push({
            id: `${library.id}-${theme.id}`,
            label: words.signals.label(name, questions.length, settings.signalDays),
            href: `/${library.slug}/wijkwinkel/signalen/${theme.slug}`,
          });
        }
      }
      return items.length > 0
        ? { title: words.cards.signals, items: items.slice(0, shown), total: items.length }
        : null;
    },
  },
  {
    key: 'review',
    load: ({ at, words, ...args }) =>
      listCard({
        ...args,
        collection: 'wijkwinkel-organisations',
        where: { reviewBy: { less_than_equal: at.toISOString() } },
        sort: 'reviewBy',
        title: words.cards.review,
        item: ({ doc, library }) => ({
          id: doc.id,
          label: doc.name,
          since: doc.reviewBy,
          href: `${addressOf(library)}/sociale-kaart/${doc.id}`,
        }),
      }),
  },
];
