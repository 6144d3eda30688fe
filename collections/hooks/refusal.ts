import { APIError, type PayloadRequest } from 'payload';
import { textFor } from '../../src/core/text/index.ts';
import type { ProblemCode } from '../../src/core/text/nl/problems.ts';

/** A refusal of Payload's REST and admin, in the words of a Problem, in the language of who asked. */
export function refusal({
  req,
  code,
  status = 409,
  facts = {},
}: {
  req: PayloadRequest;
  code: ProblemCode;
  status?: number;
  facts?: Record<string, string | number>;
}): APIError {
  const { problems } = textFor(req.i18n?.language === 'en' ? 'en' : 'nl');
  return new APIError(problems[code](facts), status, { code, ...facts }, true);
}
