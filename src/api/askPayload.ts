import type { Request } from 'express';
import { handleEndpoints } from 'payload';
import config from '../../payload.config.ts';
import { env } from '../core/env.ts';
import { Problem } from '../core/Problem.ts';

const overrides = ['x-payload-http-method-override', 'x-http-method-override'];

/**
 * One call of Payload's REST. A POST that stands for a GET (the admin's long queries) becomes that GET,
 * so it meets the same limits.
 * @param body the bytes, or a stream of them for an upload that is read as it comes in
 * @throws Problem 400 form.invalid for any other use of a method override
 */
export async function askPayload({
  request,
  body,
}: {
  request: Request;
  body: ReadableStream<Uint8Array> | Buffer | undefined;
}): Promise<globalThis.Response> {
  const url = new URL(request.originalUrl, env.PUBLIC_URL);
  const headers = headersOf(request);
  const override = overrides.map((name) => headers.get(name)).find(Boolean);
  for (const name of overrides) headers.delete(name);
  if (override) {
    const isForm = (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
    if (override !== 'GET' || request.method !== 'POST' || !isForm || !Buffer.isBuffer(body)) {
      throw new Problem({ status: 400, code: 'form.invalid' });
    }
    url.search = body.toString('utf8');
    headers.delete('content-type');
    headers.delete('content-length');
    return handleEndpoints({ config, request: new globalThis.Request(url, { method: 'GET', headers }) });
  }
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers };
  if (body) {
    init.body = body as unknown as BodyInit;
    init.duplex = 'half';
  }
  return handleEndpoints({ config, request: new globalThis.Request(url, init) });
}

function headersOf(request: Request): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
