import type { ImportProblem } from './ImportProblem.ts';

/** What became of a file of titles. */
export type ImportReport = {
  made: number;
  changed: number;
  same: number;
  refused: number;
  /** Whether the file was read to its end. */
  isWhole: boolean;
  /** The first 200 things that were wrong. */
  problems: ImportProblem[];
};
