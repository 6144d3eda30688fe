import type { DossierKind } from '../../collections/Dossiers/dossierKinds.ts';
import { localHistory } from './local-history.ts';
import { questionAnswer } from './question-answer.ts';
import { readingList } from './reading-list.ts';
import { report } from './report.ts';
import type { StartingDocument } from './StartFacts.ts';
import { theme } from './theme.ts';

/** The starting document of every kind of dossier. */
export const startingDocuments: Record<DossierKind, StartingDocument> = {
  theme,
  report,
  'reading-list': readingList,
  'local-history': localHistory,
  'question-answer': questionAnswer,
};
