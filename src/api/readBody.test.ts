import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readBody } from './readBody.ts';

function sent(parts: string[], headers: Record<string, string> = {}): IncomingMessage {
  return Object.assign(Readable.from(parts.map((part) => Buffer.from(part))), {
    headers,
  }) as unknown as IncomingMessage;
}

describe('readBody', () => {
  it('should give the bytes as they came, up to the limit', async () => {
    const body = await readBody({ request: sent(['één', ' ', 'twee']), most: 10 });
    expect(body.toString('utf8')).toBe('één twee');
  });

  it('should refuse what says it is too large before reading it', async () => {
    const request = sent(['x'], { 'content-length': '11' });
    await expect(readBody({ request, most: 10 })).rejects.toMatchObject({
      status: 413,
      code: 'form.too-large',
    });
  });

  it('should refuse what turns out to be too large, and read the rest away', async () => {
    const request = sent(['12345', '67890', '1', '2', '3']);
    const ended = new Promise((resolve) => request.once('end', resolve));
    await expect(readBody({ request, most: 10 })).rejects.toMatchObject({ status: 413 });
    await ended;
  });

  it('should refuse a body that breaks off', async () => {
    const request = new Readable({ read: () => undefined }) as unknown as IncomingMessage;
    request.headers = {};
    const body = readBody({ request, most: 10 });
    request.destroy();
    await expect(body).rejects.toMatchObject({ status: 400, code: 'form.invalid' });
  });
});
