import type { RequestHandler } from 'express';
import { env } from '../core/env.ts';
import { Problem } from '../core/Problem.ts';

/**
 * Refuses a form that another site made someone send: by Sec-Fetch-Site where the browser says it,
 * else by Origin. Pages come from the cache and set no cookie, so there are no tokens.
 * @throws Problem 403 form.forged
 */
export const guardForm: RequestHandler = (request, _response, next) => {
  const fetchSite = request.get('Sec-Fetch-Site');
  const origin = request.get('Origin');
  const own = new Set([`${request.protocol}://${request.get('host')}`, new URL(env.PUBLIC_URL).origin]);
  if (fetchSite && fetchSite !== 'same-origin' && fetchSite !== 'none') return next(forged());
  if (origin && !own.has(origin)) return next(forged());
  if (!fetchSite && !origin) return next(forged());
  next();
};

function forged(): Problem {
  return new Problem({ status: 403, code: 'form.forged' });
}
