import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../core/Problem.ts';

/** More than a hall full of people on one Wi-Fi ever sends, less than a machine that tries. */
const mostPerFiveMinutes = 1500;

export const limitForms = rateLimit({
  windowMs: 5 * 60_000,
  limit: mostPerFiveMinutes,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  keyGenerator: (request) => ipKeyGenerator(request.ip ?? '', 64),
  handler: (_request, _response, next) => next(new Problem({ status: 429, code: 'form.too-many' })),
});
