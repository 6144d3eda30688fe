import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { linkIn } from './mailbox.ts';
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

/** Each person has a browser of their own, and no script runs in it: everything works without. */
async function person(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return { context, page: await context.newPage() };
}

/** Fills in a form by the names of its fields, and sends it. */
async function send(
  page: Page,
  action: string,
  fields: Record<string, string>,
  button?: string,
): Promise<void> {
  const form = page.locator(`form[action$="${action}"]`);
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    if ((await field.getAttribute('type')) === 'radio') {
      await form.locator(`[name="${name}"][value="${value}"]`).check();
    } else await field.fill(value);
  }
  await (
    button ? form.locator(`button[value="${button}"]`) : form.locator('button[type="submit"]').first()
  ).click();
}

const opened = new Set<string>();

/** Opens the newest link of a kind that was mailed to someone; waits for one that was not opened before. */
async function openLink(page: Page, to: string, path: RegExp): Promise<string> {
  for (;;) {
    const link = linkIn(await demo.mailbox.wait(to, path), path);
    if (opened.has(link)) await page.waitForTimeout(200);
    else {
      opened.add(link);
      await page.goto(link);
      return link;
    }
  }
}

async function logInByPassword(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${demo.url}/inloggen`);
  await send(page, '/inloggen/wachtwoord', { account: email, wachtwoord: password });
}

/** What is shown when a link cannot be used: why, and a way on. */
async function isRefused(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(410);
  expect(await page.locator('main a, main button').count()).toBeGreaterThan(0);
}

async function openGroup(page: Page): Promise<string> {
  await page.goto(`${demo.url}/deventer/groepen`);
  const links = await page.locator('main a[href^="/deventer/groepen/"]').all();
  for (const href of await Promise.all(links.map((link) => link.getAttribute('href')))) {
    if (!href || /nieuw|\?/.test(href)) continue;
    await page.goto(`${demo.url}${href}`);
    if ((await page.locator('form[action$="/meedoen"] [name="email"]').count()) > 0) return href;
  }
  throw new Error('There is no group that one can join');
}

const resident = 'wim.nieuw@mensen.example';

describe('The ways in, by the mails that are really sent', () => {
  it('should let someone join, log in by a link, change their name there and leave', async () => {
    const { context, page } = await person();
    const group = await openGroup(page);
    await send(page, '/meedoen', { naam: 'Wim Nieuw', email: resident });
    const link = await openLink(page, resident, /\/link\//);
    await send(page, new URL(link).pathname, {});
    expect(new URL(page.url()).pathname).toBe(group);
    await context.clearCookies();
    await isRefused(page, link);

    await page.goto(`${demo.url}/inloggen`);
    await send(page, '/inloggen', { email: resident });
    const login = await openLink(page, resident, /\/link\//);
    await send(page, new URL(login).pathname, {});
    expect(new URL(page.url()).pathname).toBe('/mijn');
    const other = await person();
    await isRefused(other.page, login);
    await isRefused(other.page, `${demo.url}/link/${'x'.repeat(32)}`);
    await other.context.close();

    await page.goto(`${demo.url}${group}/deelname`);
    await send(page, '/deelname', { naam: 'De Wandelaar' });
    await page.goto(`${demo.url}${group}/deelnemers`);
    expect(await page.locator('main').textContent()).toContain('De Wandelaar');
    await page.goto(`${demo.url}${group}/deelname`);
    await send(page, '/weg', { berichten: 'weg' });
    await page.goto(`${demo.url}${group}/deelnemers`);
    expect(await page.locator('main').textContent()).not.toContain('De Wandelaar');
    await context.close();
  }, 180_000);

  it('should tell who asked that the question arrived', async () => {
    const { context, page } = await person();
    await page.goto(`${demo.url}/deventer/vraag`);
    const fields = { naam: 'Ans Vraagt', email: 'ans@mensen.example', vraag: 'Hoe zaai ik bonen?' };
    await send(page, '/vraag', fields);
    expect(new URL(page.url()).pathname).toBe('/deventer/vraag/bedankt');
    const mail = await demo.mailbox.wait('ans@mensen.example', /bonen/);
    expect(mail.text).toContain('Hoe zaai ik bonen?');
    await context.close();
  }, 60_000);

  it('should invite a colleague, who sets up a password and a second step, and resets the password', async () => {
    const [librarian, colleague] = [await person(), await person()];
    const to = 'els.expert@mensen.example';
    await logInByPassword(librarian.page, 'bibliothecaris@deventer.kenniscloud.example', 'kenniscloud-demo');
    await librarian.page.goto(`${demo.url}/deventer/uitnodigingen`);
    await send(librarian.page, '/uitnodigingen', { email: to, rol: 'expert' });
    const { page } = colleague;
    const link = await openLink(page, to, /\/uitnodiging\//);
    await send(page, new URL(link).pathname, { naam: 'Els Expert' });
    expect(new URL(page.url()).pathname).toBe('/deventer');
    await librarian.page.goto(link);
    expect(await librarian.page.locator('main a, main button').count()).toBeGreaterThan(0);
    await librarian.page.reload();
    await librarian.context.clearCookies();
    await isRefused(librarian.page, link);

    await page.goto(`${demo.url}/mijn`);
    await send(page, '/mijn/wachtwoord', {});
    const choose = await openLink(page, to, /\/wachtwoord\//);
    await send(page, new URL(choose).pathname, { wachtwoord: 'vier gewone woorden samen' });
    await isRefused(page, choose);
    await logInByPassword(page, to, 'vier gewone woorden samen');
    await page.goto(`${demo.url}/mijn/tweede-stap`);
    const key = ((await page.locator('code.kc-code').textContent()) ?? '').replaceAll(' ', '');
    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    await send(page, '/mijn/tweede-stap', { code: totp.generate() });
    const codes = await page.locator('.kc-codes code').allTextContents();
    expect(codes).toHaveLength(10);

    await colleague.context.clearCookies();
    await logInByPassword(page, to, 'vier gewone woorden samen');
    expect(new URL(page.url()).pathname).toBe('/inloggen/code');
    await page.goto(`${demo.url}/mijn`);
    expect(new URL(page.url()).pathname).toBe('/inloggen');
    await page.goto(`${demo.url}/inloggen/code`);
    await send(page, '/inloggen/code', { code: codes[0] ?? '' });
    expect(new URL(page.url()).pathname).toBe('/mijn');
    await page.goto(`${demo.url}/admin/login`);
    expect(new URL(page.url()).pathname).not.toBe('/admin/login');
    await Promise.all([librarian.context.close(), colleague.context.close()]);
  }, 240_000);

  it('should give someone everything about them, and let them go', async () => {
    const { context, page } = await person();
    await page.goto(`${demo.url}/inloggen`);
    await send(page, '/inloggen', { email: resident });
    const login = await openLink(page, resident, /\/link\//);
    await send(page, new URL(login).pathname, {});
    await page.goto(`${demo.url}/mijn/weg`);
    await send(page, '/mijn/weg', { berichten: 'blijf' });
    const link = await openLink(page, resident, /\/mijn\/weg\//);
    await send(page, new URL(link).pathname, {});
    expect(new URL(page.url()).pathname).toBe('/mijn/weg/klaar');
    await isRefused(page, link);
    await page.goto(`${demo.url}/mijn`);
    expect(new URL(page.url()).pathname).toBe('/inloggen');
    await context.close();
  }, 120_000);

  it('should refuse a link that is too late, and one that is meant for another address', async () => {
    const [late, other, librarian] = [await person(), await person(), await person()];
    const known = 'inwoner@deventer.kenniscloud.example';
    await late.page.goto(`${demo.url}/inloggen`);
    await send(late.page, '/inloggen', { email: known });
    const login = linkIn(await demo.mailbox.wait(known, /\/link\//), /\/link\//);
    await demo.moveClock(1);
    await isRefused(late.page, login);
    await demo.moveClock(0);

    const to = 'nel.genood@mensen.example';
    await logInByPassword(librarian.page, 'bibliothecaris@deventer.kenniscloud.example', 'kenniscloud-demo');
    await librarian.page.goto(`${demo.url}/deventer/uitnodigingen`);
    await send(librarian.page, '/uitnodigingen', { email: to, rol: 'expert' });
    const link = linkIn(await demo.mailbox.wait(to, /\/uitnodiging\//), /\/uitnodiging\//);
    await logInByPassword(other.page, known, 'kenniscloud-demo');
    const answer = await other.page.goto(link);
    expect(answer?.status()).toBe(409);
    expect(await other.page.locator('main a, main button').count()).toBeGreaterThan(0);
    await demo.moveClock(8);
    await other.context.clearCookies();
    await isRefused(other.page, link);
    await demo.moveClock(0);
    for (const { context } of [late, other, librarian]) await context.close();
  }, 120_000);

  it('should have nothing for axe to find on its pages', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await logInByPassword(page, 'bibliothecaris@deventer.kenniscloud.example', 'kenniscloud-demo');
    const pages = [
      '/mijn',
      '/mijn/tweede-stap',
      '/mijn/weg',
      '/wachtwoord',
      '/deventer/uitnodigingen',
      '/deventer/groepen/nieuw',
    ];
    for (const prefix of ['', '/en']) {
      for (const address of pages) {
        await page.goto(`${demo.url}${prefix}${address}`);
        expect({ prefix, address, found: await violations(page) }).toEqual({ prefix, address, found: [] });
        const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ prefix, address, tooWide: Math.max(0, width) }).toEqual({ prefix, address, tooWide: 0 });
      }
    }
    await context.close();
  }, 240_000);
});
