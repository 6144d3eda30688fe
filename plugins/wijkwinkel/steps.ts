import type { FlavourStep } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What can be done from a question, a meeting and a dossier. */
export const steps: FlavourStep<Settings, Words>[] = [
  {
    from: 'questions',
    key: 'koppelen',
    label: (words) => words.question.step,
    who: 'librarian',
    when: ({ doc }) => doc.state === 'new' || doc.state === 'taken',
    to: (doc) => `/vragen/${doc.id}`,
  },
  {
    from: 'questions',
    key: 'in-dossier',
    label: (words) => words.question.stepDossier,
    who: 'librarian',
    when: ({ doc }) => doc.state === 'answered' && !doc.wijkwinkel?.inDossier,
    to: (doc) => `/vragen/${doc.id}#dossier-vullen`,
  },
  {
    from: 'events',
    key: 'dossier',
    label: (words) => words.signals.dossier,
    hint: (words) => words.signals.dossierHint,
    who: 'librarian',
    when: ({ doc, at }) => !doc.dossier && new Date(doc.endsAt) < at && doc.eventStatus !== 'cancelled',
    act: async (args) => {
      const { makeDossier } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './signals/makeDossier.ts'
      );
      return makeDossier(args);
    },
  },
  {
    from: 'dossiers',
    key: 'leesniveau',
    label: (words) => words.reading.step,
    who: 'librarian',
    to: (doc) => `/leesniveau?dossier=${doc.id}`,
  },
];
