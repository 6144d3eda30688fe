import { request } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemo, type Demo } from './startDemo.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ preload: pathToFileURL(path.resolve('test/browser/crashOnSignal.mjs')).href });
}, 600_000);

afterAll(() => demo.stop(), 60_000);

describe('The process, with the admin loaded', () => {
  it('should send headers that let in nothing from elsewhere, on pages, REST and the admin', async () => {
    const policy = async (address: string) =>
      (await fetch(`${demo.url}${address}`)).headers.get('content-security-policy') ?? '';
    for (const address of ['/deventer', '/api/events', '/healthz']) {
      expect(await policy(address)).toContain("default-src 'none'");
      expect(await policy(address)).not.toContain('unsafe-inline');
    }
    const admin = await policy('/admin/logout');
    const scripts = admin.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
    expect(scripts).toMatch(/'nonce-[^']+'/);
    expect(scripts).not.toContain('unsafe-inline');
    expect((await fetch(`${demo.url}/deventer`)).headers.getSetCookie()).toEqual([]);
  });

  it('should serve the admin on its own address only', async () => {
    const answer = await fetch(`${demo.url.replace('localhost', '127.0.0.1')}/admin`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${demo.url}/admin`]);
  });

  it('should answer a client that offers another protocol, in the one it has', async () => {
    const { hostname, port } = new URL(demo.url);
    for (const upgrade of ['h2c', 'websocket']) {
      const status = await new Promise((resolve, reject) => {
        const headers = { Connection: 'Upgrade', Upgrade: upgrade };
        request({ hostname, port, path: '/deventer', headers, timeout: 20_000 }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .once('timeout', () => resolve('no answer'))
          .once('error', reject)
          .end();
      });
      expect([upgrade, status]).toEqual([upgrade, 200]);
    }
  });

  it('should end with 1 after an unforeseen mistake', async () => {
    const ended = new Promise((resolve) => demo.child.once('exit', (code) => resolve(code)));
    demo.child.kill('SIGUSR2');
    expect(await ended).toBe(1);
  });
});
