/** Where in a file: the how-manieth record (from 1) and the line it begins on (from 1). */
export type Position = { record?: number; line?: number };

export const importProblemCodes = [
  'file.missing',
  'file.not-xml',
  'file.iso2709',
  'file.encoding',
  'file.doctype',
  'file.no-records',
  'file.cut-off',
  'file.failed',
  'record.broken',
  'record.unclosed',
  'record.too-large',
  'record.encoding',
  'record.not-marc',
  'record.deleted',
  'record.leader',
  'record.no-id',
  'record.no-title',
  'record.twice',
  'record.refused',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** Something in a file that could not be taken in; the rest went on, unless the code begins with `file.` */
export type ImportProblem = Position & {
  code: ImportProblemCode;
  /** Number of the record in its source, as far as it is known. */
  sourceId?: string;
  /** What exactly, in technical words. */
  detail?: string;
};

/** The file cannot be read at all; what came before stays. */
export class Unreadable extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.code);
    this.name = 'Unreadable';
    this.problem = problem;
  }
}
