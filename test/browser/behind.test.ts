import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { createBehind, type Behind } from './behind.ts';
import { openBrowser } from './openBrowser.ts';
import { violations } from './violations.ts';

let hub: TestHub;
let browser: Browser;
let pages: Behind[];

beforeAll(async () => {
  [hub, browser] = await Promise.all([startHub(), openBrowser()]);
  pages = await createBehind(hub);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await hub.stop();
});

describe('Every page behind a mailed link, a right or a first start', () => {
  it('should have nothing for axe to find and fit on a narrow screen, in Dutch and in English', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    for (const [index, { name, path, cookie }] of pages.entries()) {
      await context.setExtraHTTPHeaders(cookie ? { Cookie: cookie } : {});
      const prefix = index % 2 ? '/en' : ''; // what stands on it is the same in both
      const answer = await page.goto(`${hub.url}${prefix}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({
        name,
        status: answer?.status(),
        found: await violations(page),
        tooWide: Math.max(0, width),
      }).toEqual({ name, status: name === 'refused' ? 410 : 200, found: [], tooWide: 0 });
    }
    await context.close();
  }, 180_000);
});
