import type { FlavourStep } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What can be done from a proposal, an activity, a question and a dossier. */
export const steps: FlavourStep<Settings, Words>[] = [
  {
    from: 'proposals',
    key: 'bord',
    label: (words) => words.steps.board,
    who: 'librarian',
    to: (doc) => `/bord/${doc.id}`,
  },
  {
    from: 'events',
    key: 'format',
    label: (words) => words.card.format,
    who: 'librarian',
    when: ({ doc, at }) =>
      new Date(doc.endsAt) <= at &&
      !['cancelled', 'postponed'].includes(doc.eventStatus) &&
      !doc.kennismakers?.format,
    to: (doc) => `/formats/nieuw?activiteit=${doc.id}`,
  },
  {
    from: 'questions',
    key: 'uitnodigen',
    label: (words) => words.steps.invite,
    who: 'librarian',
    when: ({ doc }) => doc.state === 'new' || doc.state === 'taken',
    to: (doc) => `/uitnodigen?vraag=${doc.id}`,
  },
  {
    from: 'dossiers',
    key: 'uitnodigen-dossier',
    label: (words) => words.steps.invite,
    who: 'librarian',
    to: (doc) => `/uitnodigen?dossier=${doc.id}`,
  },
];
