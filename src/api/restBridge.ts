import { Router, type Request, type RequestHandler, type Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { handleEndpoints } from 'payload';
import config from '../../payload.config.ts';
import { env } from '../core/env.ts';
import { isOnPublicUrl } from '../core/isOnPublicUrl.ts';
import { Problem } from '../core/Problem.ts';
import { readBody } from './readBody.ts';

const mostQuery = 8_000;
const mostBody = 2_000_000;
const tries = 8;

/** Payload's REST without Next: bytes are counted, writers that met are let try again. */
export function restBridge(): Router {
  const router = Router();
  router.use(onPublicUrlOnly, answer);
  return router;
}

/** A session in a cookie counts on PUBLIC_URL only; other hosts serve pages, not accounts. */
const onPublicUrlOnly: RequestHandler = (request, _response, next) => {
  if (!isOnPublicUrl(request)) delete request.headers.cookie;
  next();
};

const answer: RequestHandler = async (request, response) => {
  if (request.originalUrl.length > mostQuery) throw new Problem({ status: 414, code: 'form.too-large' });
  const isUpload = (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
  if (isUpload) {
    await reply({ response, answer: await ask({ request, body: request }) });
    return;
  }
  const body = hasBody(request) ? await readBody({ request, most: mostBody }) : undefined;
  for (let attempt = 1; ; attempt += 1) {
    const given = await ask({ request, body });
    if (given.headers.get('x-try-again') !== '1' || attempt >= tries) {
      await reply({ response, answer: given });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
  }
};

function hasBody(request: Request): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}

/**
 * One call of Payload. A POST that stands for a GET (the admin's long queries) becomes that GET, so it
 * meets the same limits.
 */
async function ask({ request, body }: { request: Request; body: Request | Buffer | undefined }): Promise<globalThis.Response> {
  const url = new URL(request.originalUrl, env.PUBLIC_URL);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const override = headers.get('X-Payload-HTTP-Method-Override') ?? headers.get('X-HTTP-Method-Override');
  headers.delete('X-Payload-HTTP-Method-Override');
  headers.delete('X-HTTP-Method-Override');
  if (override && Buffer.isBuffer(body)) {
    if (override !== 'GET' || !(headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) {
      throw new Problem({ status: 400, code: 'form.invalid' });
    }
    url.search = body.toString('utf8');
    headers.delete('content-type');
    headers.delete('content-length');
    return handleEndpoints({ config, request: new globalThis.Request(url, { method: 'GET', headers }) });
  }
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers };
  if (body && hasBody(request)) {
    init.body = body as unknown as BodyInit;
    init.duplex = 'half';
  }
  return handleEndpoints({ config, request: new globalThis.Request(url, init) });
}

async function reply({ response, answer: given }: { response: Response; answer: globalThis.Response }): Promise<void> {
  response.status(given.status);
  for (const [name, value] of given.headers) {
    if (name !== 'set-cookie' && name !== 'x-try-again') response.setHeader(name, value);
  }
  const cookies = given.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'private, no-store');
  if (!given.body) {
    response.end();
    return;
  }
  await pipeline(Readable.fromWeb(given.body as ReadableStream), response);
}
