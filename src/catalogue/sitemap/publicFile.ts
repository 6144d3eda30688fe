import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { pageCache } from '../../core/cache/PageCache.ts';
import { cacheKey } from '../../site/cacheKey.ts';
import type { Context } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { sendPage } from '../../site/sendPage.ts';

/** A file (XML unless told) that is the same for everyone: kept and forgotten like a page, with ETag and 304. */
export function publicFile(
  handler: (ctx: Context, request: Request) => Promise<string>,
  type = 'application/xml; charset=utf-8',
): RequestHandler {
  return async (request, response) => {
    const key = cacheKey(request);
    const since = pageCache.now;
    let page = pageCache.get(key);
    if (!page) {
      const ctx = await contextOf(request);
      const body = Buffer.from(await handler(ctx, request));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
      page = { status: 200, body, etag, type, tags: ctx.tags };
      pageCache.set({ key, page, since });
    }
    sendPage({ request, response, page, isPrivate: false });
  };
}
