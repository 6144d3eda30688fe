import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { DateTime } from 'luxon';
import type { ParsedMail } from 'mailparser';
import type { Browser } from 'playwright-core';
import type { Hand } from './journey/fillIn.ts';
import { logInAtAdmin } from './journey/logInAtAdmin.ts';
import { logInOnSite } from './journey/logInOnSite.ts';
import { lookAt } from './journey/lookAt.ts';
import { Person } from './journey/Person.ts';
import { stepsOf } from './journey/stepsOf.ts';
import { openBrowser } from './openBrowser.ts';
import { startDemo, type Demo } from './startDemo.ts';

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

const isbn = '9780805095159';
const room = 'De lange leestafel';

/** A Thursday after everything the demo has planned, when the branch is open long. */
const thursday = DateTime.now().setZone('Europe/Amsterdam').plus({ weeks: 12 }).set({ weekday: 4 });

const ways: { way: string; scripts: boolean; hand: Hand; day: DateTime }[] = [
  { way: 'with mouse and keyboard', scripts: true, hand: 'keyboard', day: thursday },
  {
    way: 'without JavaScript for the resident',
    scripts: false,
    hand: 'mouse',
    day: thursday.plus({ weeks: 1 }),
  },
];

describe.each(ways)('The line $way', ({ scripts, hand, day }) => {
  const step = stepsOf();
  const mark = scripts ? 'met' : 'zonder';
  const name = `Zorgen voor je ouders, ${mark} scripts`;
  const booklet = `Wat helpt als iemand veel vergeet (${mark})`;
  const ria = { naam: 'Ria de Vries', email: `ria-${mark}@buurt.example` };
  const gijs = { naam: 'Gijs Mulder', email: `gijs-${mark}@buurt.example` };
  const truus = { naam: 'Truus Bakker', email: `truus-${mark}@buurt.example` };
  const words = `Mijn moeder vergeet steeds meer, hoe houd ik het vol? (${mark})`;
  const meeting = `Avond over zorgen voor je ouders, ${mark} scripts`;
  let resident: Person;
  let guest: Person;
  let librarian: Person;
  let moderator: Person;
  let group: string;
  let event: string;
  let dossier: string;

  beforeAll(async () => {
    await demo.moveClock(0);
    const narrow = { demo, browser, scripts, hand, width: 360 };
    resident = await Person.arrive(narrow);
    guest = await Person.arrive(narrow);
    librarian = await Person.arrive({ demo, browser });
    moderator = await Person.arrive({ demo, browser });
  }, 60_000);

  afterAll(async () => {
    for (const person of [resident, guest, librarian, moderator]) await person.leave();
  });

  const look = (person: Person, step: string) => lookAt(person, `${mark}-${step}`);

  step('should take a question from a resident, keep it to the library and answer by mail (1)', async () => {
    expect(await resident.open('/deventer/vraag')).toBe(200);
    expect(await resident.send(/\/vraag$/, { vraag: words, thema: 'Zorg', ...ria })).toBe(200);
    expect(resident.path).toBe('/deventer/vraag/bedankt');
    await look(resident, '1-thanks');
    const mail = await demo.mailbox.wait(ria.email, /We hebben je vraag ontvangen/);
    expect(mail.html).toBeTruthy();
    for (const address of [
      '/deventer/vragen',
      `/deventer/zoeken?q=${encodeURIComponent('moeder vergeet')}`,
    ]) {
      await guest.open(address);
      expect(await guest.read()).not.toContain(words);
      expect(await guest.read()).not.toContain(ria.naam);
    }
  });

  step('should lead the librarian from Vandaag to the question, and from there to a group (2)', async () => {
    await logInAtAdmin(librarian, { email: 'bibliothecaris@deventer.kenniscloud.example' });
    await look(librarian, '2-today');
    expect(await librarian.follow(new RegExp(`\\(${mark}\\)`))).toBe(200);
    expect(await librarian.read()).toContain(words);
    expect(await librarian.read()).toContain(ria.email);
    await look(librarian, '2-question');
    const publicText = `Hoe zorg je voor een ouder die vergeetachtig wordt? (${mark})`;
    expect(await librarian.send(/\/verwoorden$/, { publicText })).toBe(200);
    await demo.mailbox.wait(ria.email, /We pakken je vraag op/);
    expect(await librarian.send(/\/groep$/, { titel: name, samenvatting: publicText })).toBe(200);
    group = librarian.path;
    expect(group).toMatch(/^\/deventer\/groepen\/[^/]+$/);
    expect(await librarian.read()).toContain(publicText);
    await look(librarian, '2-group');
  });

  step('should let the resident join by the link in a mail, and talk (3)', async () => {
    expect(
      await resident.openMail({ to: ria.email, like: /is nu een kennisgroep/, link: /\/groepen\// }),
    ).toBe(200);
    expect(resident.path).toBe(group);
    await look(resident, '3-group');
    const brings = { brengt: 'Tien jaar mantelzorg', zoekt: 'Mensen die het herkennen' };
    expect(await resident.send(/\/meedoen$/, { ...ria, ...brings })).toBe(200);
    await look(resident, '3-sent');
    expect(
      await resident.openMail({ to: ria.email, like: /Bevestig dat je meedoet/, link: /\/link\// }),
    ).toBe(200);
    await look(resident, '3-link');
    expect(await resident.send(/\/link\//)).toBe(200);
    expect(resident.path).toBe(group);
    expect(await resident.read()).toContain('Welkom! Je doet nu mee.');
    await resident.open(`${group}/gesprekken/nieuw`);
    await look(resident, '3-talk-form');
    const talk = {
      onderwerp: 'Wie herkent dit?',
      bericht: 'Ze raakt **de weg** kwijt. <script>alert(1)</script>',
    };
    expect(await resident.send(/\/gesprekken\/nieuw$/, talk)).toBe(200);
    expect(await resident.page.locator('main strong', { hasText: 'de weg' }).count()).toBe(1);
    await look(resident, '3-thread');
    await guest.open(group);
    expect(await guest.read()).toContain('Wie herkent dit?');
    expect(await guest.read()).not.toContain(ria.naam);
  });

  step(
    'should refuse the moderator a taken room with three others, and plan in one of those (4)',
    async () => {
      await logInOnSite(moderator, { email: 'moderator@deventer.kenniscloud.example' });
      const when = { datum: day.toFormat('yyyy-MM-dd'), van: '14:00', tot: '15:30' };
      await moderator.open(group);
      expect(await moderator.follow('Plan een bijeenkomst')).toBe(200);
      await look(moderator, '4-plan');
      const plan = { ...when, ruimte: room, aanmelden: ['open'] };
      expect(await moderator.send(/\/bijeenkomst$/, { ...plan, titel: `Voorbereiding (${mark})` })).toBe(200);
      await moderator.open(`${group}/bijeenkomst`);
      const wish = { ...plan, titel: meeting, plaatsen: '3', samenvatting: 'We wisselen uit wat helpt.' };
      expect(await moderator.send(/\/bijeenkomst$/, wish)).toBe(409);
      const others = moderator.page.locator('input[name="alternatief"]');
      expect(await others.count()).toBe(3);
      expect(await moderator.page.locator('input[name="titel"]').inputValue()).toBe(meeting);
      await look(moderator, '4-refused');
      const first = (await others.first().getAttribute('value')) ?? '';
      expect(await moderator.send(/\/bijeenkomst$/, { alternatief: [first] })).toBe(200);
      event = moderator.path;
      expect(event).toMatch(/^\/deventer\/agenda\/[^/]+$/);
      await look(moderator, '4-event');
      await guest.open(group);
      expect(await guest.read()).toContain(meeting);
    },
  );

  step(
    'should sign people up without an account, by mail, and fill a seat from the waitlist (5)',
    async () => {
      await guest.open(event);
      await look(guest, '5-event');
      expect(await guest.send(/\/aanmelden$/, { ...gijs, personen: '2' })).toBe(200);
      await look(guest, '5-thanks');
      const confirm = { like: /Bevestig je/, link: /\/aanmelding\// };
      expect(await guest.openMail({ to: gijs.email, ...confirm })).toBe(200);
      await look(guest, '5-confirm');
      expect(await guest.send(/\/bevestigen$/)).toBe(200);
      expect(await guest.read()).toContain('Je aanmelding is bevestigd.');
      await look(guest, '5-confirmed');
      const invitation = await demo.mailbox.wait(gijs.email, /Je bent aangemeld/);
      expect(calendarOf(invitation)).toMatch(/METHOD:REQUEST[\s\S]*DTSTART;TZID=Europe\/Amsterdam:\d{8}T/);
      const mine = guest.page.url();
      await guest.open(event);
      expect(await guest.read()).toContain('nog 1 plaats');
      expect(await guest.send(/\/aanmelden$/, { ...truus, personen: '2' })).toBe(200);
      const waiting = { like: /plek 1 van de wachtlijst/, link: /\/aanmelding\// };
      expect(await guest.openMail({ to: truus.email, ...waiting })).toBe(200);
      expect(await guest.send(/\/bevestigen$/)).toBe(200);
      expect(await guest.read()).toContain('Plek 1 op de wachtlijst');
      await look(guest, '5-waiting');
      const theirs = guest.page.url();
      await guest.open(mine);
      expect(await guest.send(/\/wijzigen$/, { personen: '1' })).toBe(200);
      expect(await guest.read()).toContain('Je aanmelding is veranderd.');
      await demo.mailbox.wait(truus.email, /Er is plaats voor je/);
      await guest.open(theirs);
      expect(await guest.read()).toContain('Bevestigd');
      expect(await guest.read()).not.toContain('Je staat op de wachtlijst');
      await look(guest, '5-seat');
    },
  );

  step('should close the meeting and make a dossier with the minutes and its origin in it (6)', async () => {
    await demo.moveClock(day.diffNow('days').days + 1);
    await librarian.open('/admin');
    await librarian.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(await librarian.read()).toContain('Bijeenkomsten om af te sluiten');
    await librarian.open(event);
    expect(await librarian.follow('Sluit af')).toBe(200);
    await look(librarian, '6-close');
    const closing = {
      aanwezig: '3',
      verslag: 'We spraken over **hulp vragen**.\n\n- Begin klein\n- Vraag het de buren',
      geleerd: 'Hulp vragen mag.',
    };
    expect(await librarian.send(/\/afsluiten$/, closing)).toBe(200);
    await look(librarian, '6-closed');
    expect(await librarian.follow('Maak een dossier')).toBe(200);
    await look(librarian, '6-start');
    expect(await librarian.send(/\/dossier$/, { titel: booklet, soort: ['report'] }, 'Begin')).toBe(200);
    dossier = librarian.path.replace(/\/bewerken$/, '');
    expect(dossier).toMatch(/^\/deventer\/dossiers\/[^/]+$/);
    const text = await librarian.page.locator('textarea[name="tekst"]').inputValue();
    expect(text).toContain('hulp vragen');
    expect(text).toContain('Hulp vragen mag.');
    await look(librarian, '6-edit');
    await librarian.open(`${dossier}/ontwerp`);
    for (const origin of [meeting, name]) expect(await librarian.read()).toContain(origin);
  });

  step('should keep every version that is written, tell the difference and restore (7)', async () => {
    await resident.open(group);
    expect(await resident.follow(booklet)).toBe(200);
    expect(await resident.follow('Schrijf mee')).toBe(200);
    await look(resident, '7-edit');
    const box = resident.page.locator('textarea[name="tekst"]');
    const before = await box.inputValue();
    const tekst = `${before}\n\n## Tips van de groep\n\nSchrijf op wat je zelf nodig hebt.`;
    expect(await resident.send(/\/bewerken$/, { tekst, wat: 'Tips erbij' }, 'Bewaar')).toBe(200);
    expect(await resident.read()).toContain('Schrijf op wat je zelf nodig hebt.');
    await resident.open(`${dossier}/geschiedenis`);
    expect(await resident.read()).toContain(ria.naam);
    expect(await resident.read()).toContain('Tips erbij');
    await look(resident, '7-history');
    expect(await resident.send(/\/verschil$/)).toBe(200);
    expect(await resident.page.locator('main ins').first().innerText()).toContain('Tips van de groep');
    await look(resident, '7-difference');
    await resident.open(`${dossier}/geschiedenis`);
    await resident.page.getByRole('link', { name: 'Bekijk de versie' }).nth(1).click();
    expect(await resident.read()).not.toContain('Schrijf op wat je zelf nodig hebt.');
    await look(resident, '7-old');
    expect(await resident.send(/\/terugzetten$/)).toBe(200);
    await resident.open(`${dossier}/bewerken`);
    expect(await box.inputValue()).toBe(before);
    expect(await resident.send(/\/bewerken$/, { tekst, wat: 'Tips terug' }, 'Bewaar')).toBe(200);
    expect(await guest.open(dossier)).toBe(404);
    await look(guest, '7-not-found');
    expect(await resident.send(/\/klaar$/)).toBe(200);
  });

  step('should tie titles by ISBN and by search, publish, and show both ways (8)', async () => {
    await librarian.open('/admin');
    await librarian.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(await librarian.follow(booklet)).toBe(200);
    await look(librarian, '8-review');
    await librarian.open(`${dossier}/bewerken`);
    for (const [zoek, title] of [
      [isbn, 'Being Mortal'],
      ['grief observed', 'A Grief Observed'],
    ] as const) {
      expect(await librarian.send(/\/bewerken$/, { zoek }, 'Zoek titels')).toBe(200);
      // What an ISBN finds is ticked already.
      await librarian.page.getByLabel(title).first().check();
    }
    await look(librarian, '8-titles');
    expect(await librarian.send(/\/bewerken$/, {}, /^Bewaar$/)).toBe(200);
    await librarian.open(`${dossier}/publiceren`);
    expect(await librarian.send(/\/publiceren$/)).toBe(200);
    await look(librarian, '8-published');
    expect(await guest.open(dossier)).toBe(200);
    for (const shown of ['Being Mortal', 'A Grief Observed', 'Schrijf op wat je zelf nodig hebt.', meeting])
      expect(await guest.read()).toContain(shown);
    await look(guest, '8-dossier');
    expect(await guest.follow('Being Mortal')).toBe(200);
    expect(guest.path).toMatch(/^\/deventer\/titels\//);
    for (const shown of [booklet, meeting]) expect(await guest.read()).toContain(shown);
    expect(await guest.page.locator(`main a[href*="${isbn}"]`).count()).toBeGreaterThan(0);
    await look(guest, '8-title');
    await demo.mailbox.wait(ria.email, /Er is een dossier over je vraag/);
  });

  step('should start the line again with a question from the dossier (9)', async () => {
    await guest.open(dossier);
    expect(await guest.follow('Stel een vraag hierover')).toBe(200);
    expect(await guest.read()).toContain(`Je stelt deze vraag bij het dossier “${booklet}”.`);
    await look(guest, '9-ask');
    const vraag = `En wat doet de gemeente? (opnieuw ${mark})`;
    expect(await guest.send(/\/vraag$/, { vraag, ...gijs })).toBe(200);
    await librarian.open('/admin');
    await librarian.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(await librarian.follow(`opnieuw ${mark}`)).toBe(200);
    expect(await librarian.read()).toContain(booklet);
  });
});

/** The calendar file of a mail, as text. */
function calendarOf(mail: ParsedMail): string {
  const part = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  return part?.content.toString() ?? '';
}
