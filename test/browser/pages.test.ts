import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './openBrowser.ts';
import { startDemo, type Demo } from './startDemo.ts';
import { violations } from './violations.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemo();
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
  expect(await demo.stop()).toBe(0);
}, 60_000);

/** Address of the first thing in a list, such as the first activity of the agenda. */
async function first(page: Page, list: string, match: RegExp): Promise<string> {
  await page.goto(`${demo.url}${list}`);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  const link = links.find((each) => match.test(each));
  if (!link) throw new Error(`${list} has no link like ${match}: ${links.join(' ')}`);
  return link;
}

/** One of every kind of page that a visitor can reach. */
async function publicPages(page: Page): Promise<string[]> {
  const group = await first(page, '/deventer/groepen', /^\/deventer\/groepen\/(?!nieuw$)[^/?]+$/);
  return [
    '/',
    '/deventer',
    '/deventer/agenda',
    await first(page, '/deventer/agenda', /^\/deventer\/agenda\/[^/?.]+$/),
    '/deventer/groepen',
    '/deventer/groepen/nieuw',
    '/deventer/wijkwinkel',
    '/deventer/wijkwinkel/sociale-kaart',
    '/deventer/wijkwinkel/spreekuren',
    '/deventer/privacy',
    '/deventer/toegankelijkheid',
    group,
    await first(page, group, /\/gesprekken\/(?!nieuw)/),
    '/deventer/dossiers',
    await first(page, '/deventer/dossiers', /^\/deventer\/dossiers\/[^/?.]+$/),
    '/deventer/voorstel',
    '/deventer/voorstel/bedankt',
    '/deventer/experts',
    await first(page, '/deventer/experts', /^\/deventer\/experts\/[^/?]+$/),
    '/deventer/pakketten',
    await first(page, '/deventer/pakketten', /^\/deventer\/pakketten\/[^/?]+$/),
    '/deventer/vraag',
    '/deventer/vraag/bedankt',
    '/deventer/vragen',
    '/deventer/partners',
    await first(page, '/deventer/partners', /^\/deventer\/partners\/[^/?]+$/),
    '/deventer/ruimtes',
    await first(page, '/deventer/ruimtes', /^\/deventer\/ruimtes\/[^/?]+$/),
    '/deventer/titels',
    await first(page, '/deventer/titels', /^\/deventer\/titels\/[^/?]+$/),
    '/deventer/zoeken?q=wonen',
    '/zoeken?q=muziek',
    '/inloggen',
    '/privacy',
    '/toegankelijkheid',
    '/deventer/bestaat-niet',
  ];
}

function watch(page: Page, allowed: RegExp = /^$/): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !allowed.test(message.text()))
      noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !request.url().startsWith('data:')) noise.push(request.url());
  });
  return noise;
}

async function check(page: Page, address: string): Promise<void> {
  await page.goto(`${demo.url}${address}`);
  expect({ address, found: await violations(page) }).toEqual({ address, found: [] });
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ address, tooWide: Math.max(0, width) }).toEqual({ address, tooWide: 0 });
}

async function logIn(context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demo.url}/inloggen`);
  const form = page.locator('form[action$="/inloggen/wachtwoord"]');
  await form.locator('input[name="account"]').fill(email);
  await form.locator('input[type="password"]').fill('kenniscloud-demo');
  await form.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
  return page;
}

describe('Every kind of page', () => {
  for (const [name, prefix, width] of [
    ['Dutch and narrow', '', 320],
    ['English and wide', '/en', 1440],
  ] as const) {
    it(`should have nothing for axe to find, ask nobody else and set no cookie: ${name}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const addresses = await publicPages(page);
      const noise = watch(page, /404 \(Not Found\)/);
      for (const address of addresses) await check(page, `${prefix}${address}`);
      expect(noise).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    }, 300_000);
  }

  it('should be in order for a librarian too, with the pages to handle, plan, write and look back', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await logIn(context, 'bibliothecaris@deventer.kenniscloud.example');
    const group = await first(page, '/deventer/groepen', /^\/deventer\/groepen\/[^/?]+$/);
    const dossier = await first(page, '/deventer/dossiers', /^\/deventer\/dossiers\/[^/?.]+$/);
    const event = await first(page, '/deventer/agenda', /^\/deventer\/agenda\/(?!nieuw)[^/?.]+$/);
    const proposal = await first(
      page,
      '/deventer/voorstellen',
      /^\/deventer\/voorstellen\/(?!uitnodigen)[^/?]+$/,
    );
    await page.goto(`${demo.url}/admin`);
    const question = await page.locator('a[href*="/vragen/"]').first().getAttribute('href');
    for (const address of [
      '/mijn',
      question ?? '',
      group,
      `${group}/beheer`,
      `${group}/bijeenkomst`,
      `${group}/gesprekken/nieuw`,
      `${event}/wijzigen`,
      `${event}/afzeggen`,
      `${event}/aanmeldingen`,
      `${dossier}/bewerken`,
      `${dossier}/geschiedenis`,
      '/deventer/agenda/nieuw',
      '/deventer/vragen/nieuw',
      `${event}/aanmeldingen/nieuw`,
      '/deventer/voorstellen',
      '/deventer/voorstellen/uitnodigen',
      proposal,
      `${proposal}/aannemen`,
      '/mijn/expert?bibliotheek=deventer',
      `${await first(page, '/deventer/partners', /^\/deventer\/partners\/[^/?]+$/)}/wijzigen`,
      `${await first(page, '/deventer/partners', /^\/deventer\/partners\/[^/?]+$/)}/aanmeldingen`,
    ]) {
      await check(page, address);
    }
    await context.close();
  }, 300_000);

  it('should show what looks like a proposal while it is typed', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${demo.url}/deventer/voorstel`);
    const noise = watch(page);
    await page.locator('#titel').fill('Koffie met de wijkwinkel');
    await page.locator('[data-similar-list] a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(noise).toEqual([]);
    await context.close();
  }, 60_000);

  it('should show Vandaag without a violation or a word on the console', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await logIn(context, 'bibliothecaris@deventer.kenniscloud.example');
    const noise = watch(page);
    await page.goto(`${demo.url}/admin`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(noise).toEqual([]);
    await context.close();
  }, 120_000);

  it('should have settings of flavours in the admin that everyone can read and reach', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await logIn(context, 'netwerk@kenniscloud.example');
    const query = 'where[slug][equals]=deventer&depth=0';
    const answer = await page.request.get(`${demo.url}/api/libraries?${query}`);
    const { docs } = (await answer.json()) as { docs: { id: string }[] };
    await page.goto(`${demo.url}/admin/collections/libraries/${docs[0]?.id}`);
    await page.locator('.kc-settings').first().waitFor();
    expect(await violations(page, '.kc-setting')).toEqual([]);
    await context.close();
  }, 120_000);
});
