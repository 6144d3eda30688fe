import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../core/Problem.ts';

/** More than someone has to say, less than a machine would. */
const most = 15;

/** Reports need no account, so they have a pace of their own. */
export const limitReports = rateLimit({
  windowMs: 10 * 60_000,
  limit: most,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  keyGenerator: (request) => ipKeyGenerator(request.ip ?? '', 64),
  handler: (_request, _response, next) => next(new Problem({ status: 429, code: 'form.too-many' })),
});
