import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CachedPage } from '../core/cache/PageCache.ts';
import { pagePolicy } from '../core/pagePolicy.ts';
import type { Context } from './Context.ts';
import { siteStyles } from './assets.ts';
import { frame } from './frame.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { drawWithLabels } from '../../templates/parts/FieldLabels.ts';

export const html = 'text/html; charset=utf-8';

/** Draws a page into bytes that can be sent and kept. */
export function drawPage({ ctx, page }: { ctx: Context; page: PageAnswer }): CachedPage {
  const element = page.render(frame({ ctx, page, styles: siteStyles() }));
  const markup = drawWithLabels(() => renderToStaticMarkup(element));
  const body = Buffer.from(`<!doctype html>${markup}`);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const policy = pagePolicy(page.opens);
  return {
    status: page.status ?? 200,
    body,
    etag,
    type: html,
    tags: ctx.tags,
    ...(policy && { policy }),
  };
}

/**
 * Sends a page; 304 when the reader has it. Compressed where that is done once for many: a page made for one
 * person is not, since beside what someone else made it say its length could tell what else it says.
 * @param isPrivate made for one person: never kept by anyone on the way
 */
export function sendPage({
  request,
  response,
  page,
  isPrivate,
}: {
  request: Request;
  response: Response;
  page: CachedPage;
  isPrivate: boolean;
}): void {
  response.status(page.status);
  response.setHeader('Content-Type', page.type);
  if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
  response.setHeader('Cache-Control', isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate');
  response.setHeader('Vary', isPrivate ? 'Cookie' : 'Cookie, Accept-Encoding');
  const zipped = isPrivate ? undefined : zippedFor({ request, page });
  if (!isPrivate && page.status === 200) {
    response.setHeader('ETag', zipped ? `W/${page.etag}` : page.etag);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
  }
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ?? page.body;
  response.setHeader('Content-Length', body.length);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

const smallest = 1_000;

function zippedFor({ request, page }: { request: Request; page: CachedPage }): Buffer | undefined {
  if (page.body.length < smallest || !request.headers['accept-encoding']?.includes('gzip')) return undefined;
  if (request.acceptsEncodings('gzip') !== 'gzip') return undefined; // `gzip;q=0`
  page.zipped ??= gzipSync(page.body);
  return page.zipped;
}
