import type { Where } from 'payload';
import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

const day = 24 * 3_600_000;
const shown = 6;
const longest = 90;

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
      const found = await payload.find({
        collection: 'questions',
        where: { and: [{ state: { in: ['new', 'taken'] } }, { or: each }] },
        sort: 'createdAt',
        limit: shown,
        depth: 1,
        overrideAccess: false,
        user,
      });
      if (found.totalDocs === 0) return null;
      return {
        title: words.cards.late,
        total: found.totalDocs,
        items: found.docs.map((question) => ({
          id: question.id,
          label: short(question.publicText || question.text),
          since: question.createdAt,
          href: `${addressOf(libraries, question.library)}/vragen/${question.id}`,
        })),
        more: { label: words.cards.desk, href: `/${libraries[0]?.library.slug}/wijkwinkel/balie` },
      };
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
    load: async ({ payload, user, libraries, at, words }) => {
      const found = await payload.find({
        collection: 'wijkwinkel-organisations',
        where: {
          and: [
            { library: { in: libraries.map(({ library }) => library.id) } },
            { reviewBy: { less_than_equal: at.toISOString() } },
          ],
        },
        sort: 'reviewBy',
        limit: shown,
        depth: 0,
        overrideAccess: false,
        user,
      });
      if (found.totalDocs === 0) return null;
      return {
        title: words.cards.review,
        total: found.totalDocs,
        items: found.docs.map((each) => ({
          id: each.id,
          label: each.name,
          since: each.reviewBy,
          href: `${addressOf(libraries, each.library)}/sociale-kaart/${each.id}`,
        })),
      };
    },
  },
];

function addressOf(
  libraries: { library: { id: string; slug?: string | null } }[],
  value: string | { id: string } | null | undefined,
): string {
  const id = typeof value === 'string' ? value : value?.id;
  const library = libraries.find((each) => each.library.id === id)?.library;
  return `/${library?.slug}/wijkwinkel`;
}
