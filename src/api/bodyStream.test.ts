import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { bodyStream } from './bodyStream.ts';

const incoming = () => {
  const source = new PassThrough({ highWaterMark: 1024 });
  return { source, body: bodyStream(source as unknown as IncomingMessage) };
};

describe('bodyStream', () => {
  it('should give the bytes as they came', async () => {
    const { source, body } = incoming();
    source.write('één ');
    source.end('twee');
    expect(await new Response(body).text()).toBe('één twee');
  });

  it('should not take in more than someone reads', async () => {
    const { source, body } = incoming();
    let taken = 0;
    const part = Buffer.alloc(64 * 1024);
    for (let round = 0; round < 200 && source.write(part); round += 1) {
      taken += part.length;
      await turn();
    }
    await turn();
    expect(taken).toBeLessThan(1_000_000);
    await body.cancel();
  });

  it('should read the rest away when it is given up, at whatever moment', async () => {
    for (let turns = 0; turns < 6; turns += 1) {
      const { source, body } = incoming();
      const reader = body.getReader();
      source.write('one');
      const first = reader.read();
      for (let round = 0; round < turns; round += 1) await turn();
      source.end('two');
      await reader.cancel();
      await first;
      await new Promise((resolve) =>
        source.readableEnded ? resolve(undefined) : source.once('end', resolve),
      );
    }
  });

  it('should fail when the sender goes away', async () => {
    const { source, body } = incoming();
    source.write('one');
    const text = new Response(body).text();
    await turn();
    source.destroy();
    await expect(text).rejects.toThrow();
  });
});
