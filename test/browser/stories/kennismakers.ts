import { afterAll, beforeAll, expect } from '@jest/globals';
import { DateTime } from 'luxon';
import { logInAtAdmin } from '../journey/logInAtAdmin.ts';
import { logInOnSite } from '../journey/logInOnSite.ts';
import { lookAt } from '../journey/lookAt.ts';
import { Person } from '../journey/Person.ts';
import { stepsOf } from '../journey/stepsOf.ts';
import type { Story } from './Story.ts';
import { violations } from '../violations.ts';

const joke = { naam: 'Joke van Dinther', email: 'joke@buurt.example' };
const room = 'Archiefkamer';
/** A Thursday after everything the demo has planned. */
const thursday = DateTime.now().setZone('Europe/Amsterdam').plus({ weeks: 12 }).set({ weekday: 4 });
const day = (days: number) => thursday.plus({ days }).toFormat('yyyy-MM-dd');

/** Proposal, talk, a day, held, thanked, a format that another library takes over. */
export const kennismakersStory: Story = (at, { axe }) => {
  const step = stepsOf();
  const title = 'Sokken stoppen voor beginners';
  let maker: Person;
  let librarian: Person;
  let other: Person;
  let card: string;
  let event: string;
  let format: string;

  beforeAll(async () => {
    await at().demo.moveClock(0);
    maker = await Person.arrive({ ...at(), scripts: false, width: 360 });
    librarian = await Person.arrive({ ...at(), hand: 'keyboard' });
    other = await Person.arrive({ ...at() });
  }, 60_000);

  afterAll(async () => {
    for (const person of [maker, librarian, other]) await person.leave();
  });

  step('should propose an activity without an account (1)', async () => {
    expect(await maker.open('/oss/kennismakers')).toBe(200);
    await lookAt(maker, 'km-1-home');
    expect(await maker.follow('Stel een activiteit voor')).toBe(200);
    const proposal = {
      titel: title,
      wat: 'Een gat is zo dicht. Ik laat zien hoe.',
      nodig: 'Wol en stopnaalden',
    };
    expect(await maker.send(/\/voorstel$/, { ...proposal, ...joke }, 'Verstuur')).toBe(200);
    if (maker.path === '/oss/voorstel') expect(await maker.send(/\/voorstel$/, {}, 'Verstuur')).toBe(200);
    expect(await maker.openMail({ to: joke.email, like: /Verstuur je voorstel/, link: /\/voorstel\// })).toBe(
      200,
    );
    expect(await maker.send(/\/voorstel\/A/, {}, 'Verstuur')).toBe(200);
  });

  step('should be on the board, with a talk, a checklist and notes that only staff see (2)', async () => {
    await logInOnSite(librarian, { email: 'bibliothecaris@oss.kenniscloud.example' });
    expect(await librarian.open('/oss/kennismakers/bord')).toBe(200);
    await lookAt(librarian, 'km-2-board');
    expect(await librarian.follow(title)).toBe(200);
    card = librarian.path;
    expect(await librarian.send(/\/lijst$/, { material: 'Geregeld', minors: 'Niet nodig' })).toBe(200);
    expect(await librarian.send(/\/notitie$/, { notitie: 'Joke kan alleen overdag.' })).toBe(200);
    expect(await librarian.read()).toContain('Joke kan alleen overdag.');
    await lookAt(librarian, 'km-2-card');
    expect(await librarian.follow('Lees het voorstel en praat mee')).toBe(200);
    expect(await librarian.send(/\/bericht$/, { bericht: 'Leuk! Welke dag past je?' })).toBe(200);
    const talk = { to: joke.email, like: /Welke dag past je/, link: /\/voorstel\// };
    expect(await maker.openMail(talk)).toBe(200);
    expect(await maker.read()).not.toContain('alleen overdag');
    expect(await maker.send(/\/bericht$/, { bericht: 'Een donderdagmiddag.' })).toBe(200);
    await lookAt(maker, 'km-2-talk');
  });

  step('should pick a day that the library offers, and then be the organiser (3)', async () => {
    await librarian.open(card);
    const days = {
      ...{ datum1: day(0), van1: '14:00', tot1: '15:30', ruimte1: room },
      ...{ datum2: day(7), van2: '14:00', tot2: '15:30', ruimte2: room },
    };
    const places = await librarian.page.locator('select[name="ruimte1"] option').allTextContents();
    const place = places.find((each) => each.includes(room)) ?? '';
    expect(await librarian.send(/\/dagen$/, { ...days, ruimte1: place, ruimte2: place })).toBe(200);
    await lookAt(librarian, 'km-3-offered');
    const mail = { to: joke.email, like: /Kies een dag/, link: /\/kennismakers\/voorstel\// };
    expect(await maker.openMail(mail)).toBe(200);
    await lookAt(maker, 'km-3-choose');
    const [, second = ''] = await maker.page
      .locator('input[name="optie"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    expect(await maker.send(/\/kennismakers\/voorstel\/A[^/]+$/, { optie: [second] })).toBe(200);
    expect(await maker.read()).toContain('Je activiteit staat in de agenda');
    await lookAt(maker, 'km-3-planned');
    expect(await maker.follow('Bekijk de activiteit')).toBe(200);
    event = maker.path;
    await librarian.open('/oss/kennismakers/bord');
    expect(await librarian.page.locator('section', { hasText: 'Gepland' }).last().innerText()).toContain(
      title,
    );
  });

  step('should be held, thanked, and written down as a format (4)', async () => {
    await at().demo.moveClock(thursday.plus({ days: 7 }).diffNow('days').days + 1);
    await librarian.open(`${event}/afsluiten`);
    const closing = { aanwezig: '11', verslag: 'Elf mensen, twintig sokken.', geleerd: 'Begin bij de hiel.' };
    expect(await librarian.send(/\/afsluiten$/, closing)).toBe(200);
    await librarian.open(card);
    expect(await librarian.read()).toContain('Geweest');
    expect(await librarian.send(/\/bedankt$/, { bedankt: 'Joke, dank je wel!' })).toBe(200);
    await lookAt(librarian, 'km-4-thanked');
    expect(await librarian.follow('Maak er een format van')).toBe(200);
    await lookAt(librarian, 'km-4-format-form');
    const plan = '1. Zoek het gat\n2. Span draden\n3. Weef erdoor';
    const written = { samenvatting: 'Samen stoppen we sokken.', plan, zichtbaar: ['network'] };
    expect(await librarian.send(/\/formats\/nieuw$/, written)).toBe(200);
    format = librarian.path;
    expect(await librarian.read()).toContain('11 bezoekers');
    await lookAt(librarian, 'km-4-format');
  });

  step('should decide to show a profile, and be named as who thought it up (5)', async () => {
    await maker.open(format);
    expect(await maker.read()).not.toContain(joke.naam);
    const mail = { to: joke.email, like: /dank je wel/, link: /\/profiel\// };
    expect(await maker.openMail(mail)).toBe(200);
    await lookAt(maker, 'km-5-profile');
    const profile = { over: 'Ik stop alles wat los en vast zit.', elders: ['ja'], akkoord: ['ja'] };
    expect(await maker.send(/\/profiel\/A[^/]+$/, profile)).toBe(200);
    await maker.open(format);
    expect(await maker.read()).toContain(joke.naam);
    expect(await maker.follow(new RegExp(joke.naam))).toBe(200);
    expect(await maker.read()).toContain(title);
    await lookAt(maker, 'km-5-maker');
  });

  step('should be adopted by another library, with credit, and hear of it (6)', async () => {
    await turnOnElsewhere();
    await logInOnSite(other, { email: 'bibliothecaris@deventer.kenniscloud.example' });
    expect(await other.open('/deventer/kennismakers/elders')).toBe(200);
    expect(await other.read()).toContain(joke.naam);
    await lookAt(other, 'km-6-elsewhere');
    expect(await other.follow(title)).toBe(200);
    await lookAt(other, 'km-6-adopt');
    expect(await other.send(/\/elders\/formats\//)).toBe(200);
    expect(other.path).toMatch(/^\/deventer\/kennismakers\/formats\//);
    expect(await other.read()).toContain(`${joke.naam}, Bibliotheek Oss`);
    await at().demo.mailbox.wait(joke.email, /gaat verder/);
    await maker.open(format);
    expect(await maker.read()).toContain('Bibliotheek Deventer');
  });

  if (axe)
    step('should have pages that axe finds nothing on, narrow in Dutch and wide in English', async () => {
      const seen = await Person.arrive({ ...at() });
      await logInOnSite(seen, { email: 'bibliothecaris@oss.kenniscloud.example' });
      const pages = [
        ...[
          '',
          '/mensen',
          '/mensen/mehmet-aydin',
          '/formats',
          '/formats/zaden-ruilen-met-kiemproef',
          '/gids',
        ],
        ...[
          '/bord',
          '/uitnodigen?thema=koken',
          '/elders',
          '/oproep',
          '/formats/nieuw',
          '/cijfers',
          '/profiel',
        ],
        card.replace('/oss/kennismakers', ''),
      ];
      for (const [language, width] of [
        ['', 320],
        ['/en', 1280],
      ] as const) {
        await seen.page.setViewportSize({ width, height: 900 });
        for (const page of pages) {
          const address = `${language}/oss/kennismakers${page}`;
          expect([address, await seen.open(address)]).toEqual([address, 200]);
          const wide = await seen.page.evaluate(
            () => document.documentElement.scrollWidth > window.innerWidth,
          );
          expect({ address, wide, found: await violations(seen.page) }).toEqual({
            address,
            wide: false,
            found: [],
          });
        }
      }
      await seen.leave();
    });

  /** Another library chooses the flavour too, as its network admin does in the admin. */
  async function turnOnElsewhere(): Promise<void> {
    const admin = await Person.arrive({ ...at() });
    await logInAtAdmin(admin, { email: 'netwerk@kenniscloud.example' });
    const status = await admin.page.evaluate(async () => {
      const found = await fetch('/api/libraries?where[slug][equals]=deventer&depth=0');
      const [library] = ((await found.json()) as { docs: { id: string; flavours?: { flavour: string }[] }[] })
        .docs;
      const flavours = [...(library?.flavours ?? []), { flavour: 'kennismakers' }];
      const answer = await fetch(`/api/libraries/${library?.id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ flavours }),
      });
      return answer.status;
    });
    expect(status).toBe(200);
    await admin.leave();
  }
};
