import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { logInOnSite } from '../journey/logInOnSite.ts';
import { lookAt } from '../journey/lookAt.ts';
import { Person } from '../journey/Person.ts';
import { stepsOf } from '../journey/stepsOf.ts';
import type { Story } from './Story.ts';
import { violations } from '../violations.ts';

const base = '/enschede/muziekbank';
const evening = '/enschede/agenda/luisteravond-schubert';
const host = 'video.muziekbank.example';
const captions =
  'WEBVTT\n\n00:00:03.000 --> 00:00:08.000\n<v Noor>Dit kwintet schreef hij in zijn laatste zomer.\n';
const noor = 'noor.in.beeld@mensen.example';

/** Evening, recording with consent and rights, record, titles. */
export const muziekbankStory: Story = (at, { axe }) => {
  const step = stepsOf();
  let librarian: Person;
  let visitor: Person;
  let inView: Person;
  let recording: string;

  beforeAll(async () => {
    librarian = await Person.arrive({ ...at(), hand: 'keyboard' });
    const plain = { ...at(), scripts: false, width: 320 };
    visitor = await Person.arrive(plain);
    inView = await Person.arrive(plain);
  }, 60_000);

  afterAll(async () => {
    for (const person of [librarian, visitor, inView]) await person.leave();
  });

  step('should let a librarian make the programme of an evening', async () => {
    await logInOnSite(librarian, { email: 'bibliothecaris@enschede.kenniscloud.example' });
    await librarian.open(evening);
    expect(await librarian.follow('Programma maken')).toBe(200);
    const extra = { 'anders-1': 'Wat hoorde je?', 'wie-1': 'De zaal' };
    expect(await librarian.send(/wijzigen$/, extra, 'Bewaar')).toBe(200);
    await visitor.open(evening);
    const text = await visitor.read();
    expect(text).toContain('1. Franz Schubert: Strijkkwintet in C');
    expect(text).toContain('2. Wat hoorde je?');
    await lookAt(visitor, 'muziekbank-1-evening');
  });

  step('should let the librarian record it, part by part, with rights and captions', async () => {
    await librarian.open(evening);
    expect(await librarian.follow('Opname maken')).toBe(200);
    const film = {
      titel: 'Schubert in de Luisterkamer',
      adres: `https://${host}/w/schubertInDeSpoel`,
      minuten: '61',
    };
    expect(await librarian.send(/nieuw/, film)).toBe(200);
    recording = librarian.path.replace(/\/beheer$/, '');
    expect(await librarian.send(/publiceren$/)).toBe(422);
    expect(await librarian.follow('Delen invullen')).toBe(200);
    const parts = {
      'begin-0': '0:30',
      'rechten-0': 'Publiek',
      'begin-1': '52:00',
      'rechten-1': 'Eigen',
    };
    expect(await librarian.send(/delen$/, parts, 'Bewaar')).toBe(200);
    expect(await librarian.send(/beheer$/, { ondertiteling: captions }, 'Bewaar')).toBe(200);
    await lookAt(librarian, 'muziekbank-2-manage');
    expect(await librarian.follow('Mensen invullen')).toBe(200);
    const person = { naam: 'Noor Elferink', wat: 'Vertelt', hoe: 'mail', email: noor };
    expect(await librarian.send(/mensen$/, person, 'Voeg toe')).toBe(200);
    await librarian.open(`${recording}/beheer`);
    expect(await librarian.send(/publiceren$/)).toBe(200);
    expect(await visitor.open(recording)).toBe(404);
  });

  step('should show it to everyone as soon as who is in view says yes, by the link in the mail', async () => {
    expect(
      await inView.openMail({ to: noor, like: /Schubert in de Luisterkamer/, link: /\/toestemming\// }),
    ).toBe(200);
    await lookAt(inView, 'muziekbank-3-permission');
    expect(await inView.send(/toestemming/, { naam: 'ja' }, 'Ja, dat is goed')).toBe(200);
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      if (!request.url().startsWith(at().demo.url) && !request.url().startsWith('data:'))
        asked.push(request.url());
    });
    expect(await visitor.open(recording)).toBe(200);
    await lookAt(visitor, 'muziekbank-3-recording');
    expect(await visitor.read()).toContain('Noor Elferink');
    expect(asked).toEqual([]);
    await visitor.follow('Speel hier af');
    const src = await visitor.page.locator('iframe').getAttribute('src');
    expect(src).toContain(`https://${host}/videos/embed/schubertInDeSpoel`);
    expect(asked.every((url) => new URL(url).hostname === host)).toBe(true);
  });

  step('should put titles and a catalogue record with it', async () => {
    await librarian.open(`${recording}/beheer`);
    expect(await librarian.follow('Titels kiezen')).toBe(200);
    const first = librarian.page.locator('[name="voorgesteld"]').first();
    await librarian.page.locator(`label[for="${(await first.getAttribute('id')) ?? ''}"]`).click();
    await librarian.page.locator('form[method="post"][action$="/titels"] button[type="submit"]').click();
    await librarian.page.waitForURL(/beheer\?gedaan/);
    await visitor.open(recording);
    expect(await visitor.page.locator('#titels').count()).toBe(1);
    const address = await visitor.page.getByRole('link', { name: 'MARCXML' }).getAttribute('href');
    const record = await (await fetch(new URL(address ?? '', at().demo.url))).text();
    expect(record).toContain('Schubert, Franz,');
    expect(record).toContain('tag="787"');
    expect(await visitor.page.locator('script[type="application/ld+json"]').textContent()).toContain(
      '"Clip"',
    );
  });

  step('should hide it when who is in view changes their mind', async () => {
    await inView.page.getByRole('button', { name: 'Trek mijn toestemming in' }).click();
    await inView.page.waitForURL(/gedaan/);
    expect(await inView.read()).toContain('Het is weg');
    expect(await visitor.open(recording)).toBe(404);
    await inView.page.getByRole('button', { name: 'Ja, dat is goed' }).click();
    await inView.page.waitForURL(/gedaan/);
    expect(await visitor.open(recording)).toBe(200);
  });

  if (axe)
    step(
      'should have nothing for axe to find, for visitors and for librarians, in both languages',
      async () => {
        const found = async (page: Page, address: string) => {
          await page.goto(new URL(address, at().demo.url).href);
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect({ address, found: await violations(page), tooWide: Math.max(0, tooWide) }).toEqual({
            address,
            found: [],
            tooWide: 0,
          });
        };
        const list = `${base}/lijsten/stil-worden-in-een-kwartier`;
        const open = [
          '',
          '/componisten',
          '/componisten/clara-schumann',
          '/werken',
          '/opnames',
          '/lijsten',
          '/vrijwilligers',
        ];
        for (const [prefix, width] of [
          ['', 320],
          ['/en', 1280],
        ] as const) {
          const context = await at().browser.newContext({ viewport: { width, height: 900 } });
          const page = await context.newPage();
          for (const address of open) await found(page, `${prefix}${base}${address}`);
          for (const address of [recording, list, `${list}/afdrukken`, evening])
            await found(page, `${prefix}${address}`);
          await context.close();
        }
        const { page } = librarian;
        for (const address of ['/beheer', '/delen', '/mensen', '/titels'])
          await found(page, `${recording}${address}`);
        for (const address of [
          '/componisten/nieuw',
          '/werken/nieuw',
          '/oproepen/nieuw',
          '/lijsten/nieuw',
          '/vrijwilligers/mijn',
          '/cijfers',
        ])
          await found(page, `${base}${address}`);
        for (const address of [`${list}/wijzigen`, `${list}/aanvullen?q=Schubert`])
          await found(page, address);
      },
    );
};
