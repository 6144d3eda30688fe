import type { Request, RequestHandler } from 'express';
import { pageCache } from '../core/cache/PageCache.ts';
import { Problem } from '../core/Problem.ts';
import { hasSession } from '../people/userOf.ts';
import type { Context, LibraryContext } from './Context.ts';
import { contextOf } from './contextOf.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { completePage } from '../flavours/site/completePage.ts';
import { cacheKey } from './cacheKey.ts';
import { drawPage, sendPage } from './sendPage.ts';

type Handler<C extends Context> = (ctx: C, request: Request) => Promise<PageAnswer>;
type Options = {
  /** `false` for pages behind a personal link. */
  cache?: boolean;
  /** Parameters of the query that it listens to, beside those of the hub's own pages. */
  query?: readonly string[];
};

/**
 * A page of a library. Visitors without a session get it from the cache where it is there.
 * @throws Problem 404 outside a library
 */
export function libraryPage(handler: Handler<LibraryContext>, options: Options = {}): RequestHandler {
  return page(async (ctx, request) => {
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    return handler(ctx as LibraryContext, request);
  }, options);
}

/** A page of the network (or of either). */
export function page(handler: Handler<Context>, { cache = true, query }: Options = {}): RequestHandler {
  return async (request, response) => {
    const isPrivate = !cache || hasSession(request);
    const key = cacheKey(request, query);
    const kept = isPrivate ? undefined : pageCache.get(key);
    if (!isPrivate) response.setHeader('X-Cache', kept ? 'hit' : 'miss');
    if (kept) return sendPage({ request, response, page: kept, isPrivate });
    const since = pageCache.now;
    const ctx = await contextOf(request);
    const drawn = drawPage({ ctx, page: await completePage({ ctx, page: await handler(ctx, request) }) });
    if (!isPrivate && drawn.status === 200) pageCache.set({ key, page: drawn, since });
    sendPage({ request, response, page: drawn, isPrivate });
  };
}
