import type { RequestHandler } from 'express';
import { pageCache } from '../core/cache/PageCache.ts';
import { hasSession } from '../people/userOf.ts';
import { cacheKey, hasOtherQuery } from './cacheKey.ts';
import { sendPage } from './sendPage.ts';

/** The short way: a visitor asks for a page that is there. */
export const serveCached: RequestHandler = (request, response, next) => {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || hasSession(request)) return next();
  if (hasOtherQuery(request)) return next(); // only the page itself knows whether that makes another page
  const kept = pageCache.get(cacheKey(request));
  if (!kept) return next();
  response.setHeader('X-Cache', 'hit');
  sendPage({ request, response, page: kept, isPrivate: false });
};
