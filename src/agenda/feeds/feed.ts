import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { pageCache, type CachedPage } from '../../core/cache/PageCache.ts';
import { Problem } from '../../core/Problem.ts';
import { hasSession } from '../../people/userOf.ts';
import { cacheKey } from '../../site/cacheKey.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { sendPage } from '../../site/sendPage.ts';

/** What a feed gives back. */
export type FeedAnswer = { type: string; body: string };

/**
 * A file of a library that programs follow: kept and forgotten like a page, with ETag and 304, and open
 * to scripts of other sites (it holds nothing that is not public, unless a session asked for it).
 */
export function feed(
  handler: (ctx: LibraryContext, request: Request) => Promise<FeedAnswer>,
): RequestHandler {
  return async (request, response) => {
    const isPrivate = hasSession(request);
    const key = cacheKey(request);
    const since = pageCache.now;
    let page = isPrivate ? undefined : pageCache.get(key);
    if (!page) {
      page = await draw({ request, handler });
      if (!isPrivate) pageCache.set({ key, page, since });
    }
    if (!isPrivate) response.setHeader('Access-Control-Allow-Origin', '*');
    sendPage({ request, response, page, isPrivate });
  };
}

async function draw({
  request,
  handler,
}: {
  request: Request;
  handler: (ctx: LibraryContext, request: Request) => Promise<FeedAnswer>;
}): Promise<CachedPage> {
  const ctx = await contextOf(request);
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const { type, body: text } = await handler(ctx as LibraryContext, request);
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return { status: 200, body, etag, type, tags: ctx.tags };
}
