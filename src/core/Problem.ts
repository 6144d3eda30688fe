import type { ProblemCode } from './text/nl/problems.ts';

/**
 * Something a person can do something about: shown in their language, with the right status.
 * What is not a Problem becomes a plain 500 with a reference.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  /** Name of the form field it belongs to, when it belongs to one. */
  readonly field: string | undefined;
  /** Facts for the sentence and for who reads the answer by program; never personal data. */
  readonly facts: Record<string, string | number>;

  constructor({ status = 422, code, field, facts = {}, cause }: ProblemOptions) {
    super(code, { cause });
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.field = field;
    this.facts = facts;
  }
}

export type ProblemOptions = {
  status?: number;
  code: ProblemCode;
  field?: string;
  facts?: Record<string, string | number>;
  /** What went wrong underneath; for the log. */
  cause?: unknown;
};
