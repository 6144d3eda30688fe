import type { FlavourStep } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What can be done from an evening and from a recording. */
export const steps: FlavourStep<Settings, Words>[] = [
  {
    from: 'events',
    key: 'programma',
    label: (words) => words.evening.step,
    who: 'librarian',
    when: ({ doc }) => doc.eventStatus !== 'cancelled',
    to: (doc) => `/avonden/${doc.id}/wijzigen`,
  },
  {
    from: 'events',
    key: 'opname',
    label: (words) => words.manage.step,
    who: 'librarian',
    when: ({ doc, at }) => new Date(doc.startsAt) < at && doc.eventStatus !== 'cancelled',
    to: (doc) => `/opnames/nieuw/${doc.id}`,
  },
  {
    from: 'events',
    key: 'dossier',
    label: (words) => words.dossier.step,
    hint: (words) => words.dossier.stepHint,
    who: 'librarian',
    when: ({ doc, at }) => !doc.dossier && new Date(doc.endsAt) < at && doc.eventStatus !== 'cancelled',
    act: async (args) => {
      const { makeDossier } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './dossier/makeDossier.ts'
      );
      return makeDossier(args);
    },
  },
  {
    from: 'recordings',
    key: 'beheer',
    label: (words) => words.manage.stepManage,
    who: 'librarian',
    to: (doc) => `/opnames/${doc.id}/beheer`,
  },
];
