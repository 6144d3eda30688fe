import type { Label } from '../fields/text.ts';

/** Kinds of dossier of the core; each has a starting document in templates/dossiers. */
export const dossierKinds = {
  theme: { nl: 'Themadossier', en: 'Theme dossier' },
  report: { nl: 'Verslag van een bijeenkomst', en: 'Meeting report' },
  'reading-list': { nl: 'Leeslijst', en: 'Reading list' },
  'local-history': { nl: 'Lokale geschiedenis', en: 'Local history' },
  'question-answer': { nl: 'Vraag en antwoord', en: 'Question and answer' },
} satisfies Record<string, Label>;

export type DossierKind = keyof typeof dossierKinds;
