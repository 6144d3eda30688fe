import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../core/Problem.ts';

/** More than the staff of a library behind one address ever need; Payload locks single accounts sooner. */
const mostPerFiveMinutes = 300;

/** Guessing of passwords over many accounts. */
export const limitLogins = rateLimit({
  windowMs: 5 * 60_000,
  limit: mostPerFiveMinutes,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  keyGenerator: (request) => ipKeyGenerator(request.ip ?? '', 64),
  handler: (_request, _response, next) => next(new Problem({ status: 429, code: 'form.too-many' })),
});
