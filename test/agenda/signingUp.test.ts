import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { setClock } from '../../src/core/now.ts';
import { signUp as enter } from '../../src/agenda/commands/signUp.ts';
import { readToldEvent } from '../../src/agenda/readToldEvent.ts';
import { rsvpToken } from '../../src/agenda/rsvpToken.ts';
import { textFor } from '../../src/core/text/index.ts';
import type { MailCalendar } from '../../src/mail/MailContent.ts';
import type { Event, Library, Outbox } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';
import {
  expectSeatsRight,
  kindsTo,
  ledgerOf,
  personalPage,
  press,
  rsvpOf,
  rsvpsOf,
  signUp,
  signUpForCertain,
} from './party.ts';

const hour = 3_600_000;
const day = 24 * hour;

let hub: TestHub;
let library: Library;
beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const later = (milliseconds: number) => setClock(new Date(Date.now() + milliseconds));

async function place(over: Partial<Omit<Event, 'library'>> = {}) {
  return { library, event: await createEvent(hub, { library, ...over }) };
}

function change(event: Event, data: Partial<Event>, draft = false) {
  return hub.payload.update({
    collection: 'events',
    id: event.id,
    data: data as never,
    draft,
    depth: 0,
    overrideAccess: true,
  });
}

/** The meeting in a mail's calendar part, read by an independent reader. */
function meetingIn(mail: Outbox | undefined) {
  const calendar = mail?.calendar as MailCalendar | null | undefined;
  if (!calendar) return undefined;
  const parsed = new ICAL.Component(ICAL.parse(calendar.ics) as [string, unknown[], unknown[]]);
  const meeting = parsed.getFirstSubcomponent('vevent');
  return {
    method: parsed.getFirstPropertyValue('method'),
    status: meeting?.getFirstPropertyValue('status'),
    sequence: meeting?.getFirstPropertyValue('sequence'),
    uid: meeting?.getFirstPropertyValue('uid'),
    attendees: meeting
      ?.getAllProperties('attendee')
      .map((each) => String(each.getFirstValue()).toLowerCase()),
  };
}

describe('signing up without an account', () => {
  it('should hold seats, confirm by a button, invite, change and leave', async () => {
    const here = await place({ capacity: 10 });
    const email = await signUp(hub, here, { size: 2, email: `Ria.${unique('x')}@Buurt.example` });
    const address = email.toLowerCase();
    const thanks = await hub.fetch(`/${library.slug}/agenda/${here.event.slug}/aangemeld`);
    expect(thanks.status).toBe(200);
    expect((await ledgerOf(hub, here.event)).taken).toBe(2);
    const rsvp = await rsvpOf(hub, here.event, address);
    expect([rsvp.state, rsvp.holdsSeats, rsvp.partySize]).toEqual(['unconfirmed', true, 2]);
    expect(+new Date(rsvp.holdUntil ?? 0) - Date.now()).toBeGreaterThan(23 * hour);

    const path = await personalPage(hub, address);
    for (let look = 0; look < 2; look += 1) {
      const page = await hub.fetch(path);
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    }
    expect((await rsvpOf(hub, here.event, address)).state).toBe('unconfirmed');

    const confirmed = await press(hub, address, 'bevestigen');
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, `${path}?gelukt=bevestigd`]);
    expect((await hub.fetch(`${path}?gelukt=bevestigd`)).status).toBe(200);
    expect((await rsvpOf(hub, here.event, address)).state).toBe('confirmed');
    const invitation = meetingIn((await mailsTo(hub, address)).at(-1));
    expect(invitation).toMatchObject({
      method: 'REQUEST',
      status: 'CONFIRMED',
      attendees: [`mailto:${address}`],
    });
    const file = await hub.fetch(`${path}/agenda.ics`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await file.text()).toContain(String(invitation?.uid));

    expect((await press(hub, address, 'wijzigen', { naam: 'Ria en co', personen: '4' })).status).toBe(303);
    expect((await ledgerOf(hub, here.event)).taken).toBe(4);
    expect((await press(hub, address, 'afmelden')).status).toBe(303);
    const left = await rsvpOf(hub, here.event, address);
    expect([left.state, left.holdsSeats, left.name]).toEqual(['left', false, 'Ria en co']);
    expect((await ledgerOf(hub, here.event)).taken).toBe(0);
    expect(meetingIn((await mailsTo(hub, address)).at(-1))).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: invitation?.uid,
    });
    expect(await kindsTo(hub, address)).toEqual([
      'rsvp.confirm',
      'rsvp.confirmed',
      'rsvp.changed',
      'rsvp.left',
    ]);

    expect((await press(hub, address, 'bevestigen')).status).toBe(303);
    expect((await rsvpOf(hub, here.event, address)).state).toBe('confirmed');
    await expectSeatsRight(hub, here.event);
  });

  it('should do nothing twice', async () => {
    const here = await place({ capacity: 3 });
    const email = await signUp(hub, here, { size: 2 });
    await Promise.all([1, 2, 3].map(() => press(hub, email, 'bevestigen')));
    await Promise.all([1, 2, 3].map(() => press(hub, email, 'afmelden')));
    expect(await kindsTo(hub, email)).toEqual(['rsvp.confirm', 'rsvp.confirmed', 'rsvp.left']);
    expect((await ledgerOf(hub, here.event)).taken).toBe(0);
  });

  it('should speak the language in which one signed up', async () => {
    const here = await place();
    const email = await signUp(hub, here, { language: 'en' });
    const [mail] = await mailsTo(hub, email);
    expect(mail?.language).toBe('en');
    expect(mail?.text).toContain(`${hub.url}/en/aanmelding/`);
  });

  it('should bring back what was entered, and say which field is wrong', async () => {
    const here = await place({ maxParty: 4 });
    const path = `/${library.slug}/agenda/${here.event.slug}/aanmelden`;
    const wrong = await hub.post(path, { naam: '<b>Ria', email: 'geen adres', personen: '2' });
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(html).toContain('href="#email"');
    const [, named] = /href="#email">([^<]+)</.exec(html) ?? [];
    expect(named).toContain(textFor('nl').rsvp.form.email); // the list says which field, not only what is wrong
    expect(html).toContain('value="&lt;b&gt;Ria"');
    expect(html).toContain('id="email-fout"');
    for (const personen of ['5', '0', '-1', '1.5', 'twee', '', '51', '1e3']) {
      const answer = await hub.post(path, { naam: 'Ria', email: 'ria@buurt.example', personen });
      expect([personen, answer.status]).toEqual([personen, 422]);
      expect(await answer.text()).toContain('href="#personen"');
    }
    const robot = await hub.post(path, {
      naam: 'Ria',
      email: 'ria@buurt.example',
      personen: '1',
      website: 'x',
    });
    expect(robot.status).toBe(400);
    const forged = await hub.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ naam: 'Ria' }),
      headers: { Origin: 'https://elders.example' },
    });
    expect(forged.status).toBe(403);
    expect(await rsvpsOf(hub, here.event)).toEqual([]);
  });

  it('should refuse a link that was not made here', async () => {
    const here = await place();
    const email = await signUp(hub, here);
    const path = await personalPage(hub, email);
    const other = await signUp(hub, here);
    const [own, others] = [await rsvpOf(hub, here.event, email), await rsvpOf(hub, here.event, other)];
    expect(path).toBe(`/aanmelding/${rsvpToken(own.id)}`);
    const stolen = rsvpToken(own.id).replace(own.id.replaceAll('-', ''), others.id.replaceAll('-', ''));
    for (const token of [
      stolen,
      own.id,
      'x',
      `${path.split('/').at(-1)}x`,
      `A${own.id.replaceAll('-', '')}-`,
    ]) {
      expect((await hub.fetch(`/aanmelding/${token}`)).status).toBe(404);
      expect((await hub.fetch(`/aanmelding/${token}/agenda.ics`)).status).toBe(404);
      for (const button of ['bevestigen', 'wijzigen', 'afmelden']) {
        expect((await hub.post(`/aanmelding/${token}/${button}`, { naam: 'x', personen: '1' })).status).toBe(
          404,
        );
      }
    }
    expect((await rsvpOf(hub, here.event, other)).state).toBe('unconfirmed');
  });
});

describe('the same address again', () => {
  it('should change an unconfirmed party, and tell by mail what there was room for', async () => {
    const here = await place({ capacity: 4 });
    const email = await signUp(hub, here, { size: 1 });
    await signUp(hub, here, { email: email.toUpperCase(), size: 3, name: 'Ria en Piet' });
    const changed = await rsvpOf(hub, here.event, email);
    expect([changed.partySize, changed.name, (await rsvpsOf(hub, here.event)).length]).toEqual([
      3,
      'Ria en Piet',
      1,
    ]);
    await signUpForCertain(hub, here);
    await signUp(hub, here, { email, size: 4 });
    expect((await rsvpOf(hub, here.event, email)).partySize).toBe(3);
    await expectSeatsRight(hub, here.event);
    expect(await kindsTo(hub, email)).toEqual(['rsvp.confirm', 'rsvp.confirm', 'rsvp.confirm']);
  });

  it('should let only the mailbox change a confirmed party', async () => {
    const here = await place({ capacity: 10 });
    const email = await signUpForCertain(hub, here, { size: 4 });
    await signUp(hub, here, { email, size: 1, name: 'Een ander' });
    expect(await rsvpOf(hub, here.event, email)).toMatchObject({
      partySize: 4,
      name: 'Ria Jansen',
      state: 'confirmed',
    });
    const link = (await mailsTo(hub, email)).at(-1)?.text?.match(/\/aanmelding\/[\w-]+\?\S+/)?.[0] ?? '';
    const page = await (await hub.fetch(link)).text();
    expect(page).toContain('value="Een ander"');
    expect((await press(hub, email, 'wijzigen', { naam: 'Een ander', personen: '1' })).status).toBe(303);
    expect((await rsvpOf(hub, here.event, email)).partySize).toBe(1);
    await expectSeatsRight(hub, here.event);
  });

  it('should not fill the mailbox of a stranger', async () => {
    const here = await place();
    const email = await signUp(hub, here);
    for (let time = 0; time < 12; time += 1) await signUp(hub, here, { email, size: 1 + (time % 2) });
    expect((await mailsTo(hub, email)).length).toBeLessThanOrEqual(6);
  });

  it('should be one party when it comes five times at once', async () => {
    const here = await place({ capacity: 5 });
    const email = `${unique('haast')}@buurt.example`;
    await Promise.all([1, 2, 3, 2, 1].map((size) => signUp(hub, here, { email, size })));
    expect(await rsvpsOf(hub, here.event)).toHaveLength(1);
    await expectSeatsRight(hub, here.event);
  });
});

describe('a hall full of people', () => {
  type Coming = { size?: number; email?: string };
  /** All at once, in this order. @returns who was refused, by place */
  async function comeAtOnce(event: Event, parties: Coming[]): Promise<boolean[]> {
    const told = await readToldEvent({ payload: hub.payload, id: event.id });
    if (!told) throw new Error('No such activity');
    const coming = parties.map(({ size = 1, email = `${unique('zaal')}@buurt.example` }) =>
      enter({ payload: hub.payload, event: told, party: { name: 'Ria', email, size, language: 'nl' } }),
    );
    return (await Promise.allSettled(coming)).map(({ status }) => status === 'rejected');
  }

  it('should be seated in the order it came, and told its place, whatever the others did wrong', async () => {
    const here = await place({ capacity: 4 });
    const twice = `${unique('twee')}@buurt.example`;
    const sizes = [
      { size: 2 },
      { size: 3 },
      { size: 400 },
      { size: 1, email: twice },
      {},
      {},
      { email: twice },
    ];
    expect(await comeAtOnce(here.event, sizes)).toEqual([false, false, true, false, false, false, false]);
    const rsvps = await rsvpsOf(hub, here.event);
    expect(rsvps.map(({ partySize, state }) => [partySize, state])).toEqual([
      [2, 'unconfirmed'],
      [3, 'waitlisted'],
      [1, 'unconfirmed'],
      [1, 'unconfirmed'],
      [1, 'waitlisted'],
    ]);
    const waiting = rsvps.filter(({ state }) => state === 'waitlisted');
    const texts = await Promise.all(
      waiting.map(async ({ email }) => (await mailsTo(hub, email ?? ''))[0]?.text),
    );
    expect(texts.map((text) => /\bplek (\d+)/.exec(text ?? '')?.[1] ?? text)).toEqual(['1', '2']);
    expect(await kindsTo(hub, twice)).toEqual(['rsvp.confirm']);
    await expectSeatsRight(hub, here.event);
  });

  it('should not lose its seats by one party that cannot be stored', async () => {
    const here = await place({ capacity: 4 });
    expect(await comeAtOnce(here.event, [{}, { email: 'geen adres' }, { size: 2 }])).toEqual([
      false,
      true,
      false,
    ]);
    expect((await rsvpsOf(hub, here.event)).map(({ partySize }) => partySize)).toEqual([1, 2]);
    await expectSeatsRight(hub, here.event);
  });
});

describe('when it is full', () => {
  it('should wait in order, tell the place, and give seats to the first party that fits', async () => {
    const here = await place({ capacity: 4 });
    const first = await signUpForCertain(hub, here, { size: 2 });
    const second = await signUpForCertain(hub, here, { size: 2 });
    const large = await signUpForCertain(hub, here, { size: 3 });
    const small = await signUp(hub, here, { size: 1 });
    expect((await mailsTo(hub, large)).map((mail) => mail.kind)).toEqual([
      'rsvp.confirm-waiting',
      'rsvp.waiting',
    ]);
    const [asked] = await mailsTo(hub, small);
    expect([asked?.kind, asked?.text?.includes('plek 2')]).toEqual(['rsvp.confirm-waiting', true]);
    const page = await (await hub.fetch(await personalPage(hub, large))).text();
    expect(page).toContain('Plek 1 op de wachtlijst');
    const event = await (await hub.fetch(`/${library.slug}/agenda/${here.event.slug}`)).text();
    expect(event).toContain('Zet me op de wachtlijst');

    await press(hub, first, 'afmelden');
    // Two seats are free: the party of three does not fit, the one behind it does, but has not confirmed yet.
    expect(await rsvpOf(hub, here.event, large)).toMatchObject({ state: 'waitlisted' });
    expect(await rsvpOf(hub, here.event, small)).toMatchObject({ state: 'unconfirmed', holdsSeats: true });
    expect((await kindsTo(hub, small)).at(-1)).toBe('rsvp.seat-confirm');
    await press(hub, second, 'afmelden');
    const seated = await rsvpOf(hub, here.event, large);
    expect([seated.state, seated.holdsSeats]).toEqual(['confirmed', true]);
    expect(meetingIn((await mailsTo(hub, large)).at(-1))).toMatchObject({
      method: 'REQUEST',
      status: 'CONFIRMED',
    });
    await expectSeatsRight(hub, here.event);
  });

  it('should give seats when the capacity rises, and none for a draft that says so', async () => {
    const here = await place({ capacity: 2 });
    await signUpForCertain(hub, here);
    const waiting = await signUpForCertain(hub, here, { size: 2 });
    await change(here.event, { capacity: 9 }, true);
    expect((await ledgerOf(hub, here.event)).capacity).toBe(2);
    expect((await rsvpOf(hub, here.event, waiting)).state).toBe('waitlisted');
    await change(here.event, { capacity: 3, _status: 'published' });
    expect((await rsvpOf(hub, here.event, waiting)).state).toBe('confirmed');
    await expectSeatsRight(hub, here.event);
    await change(here.event, { capacity: 2, _status: 'published' });
    await expectSeatsRight(hub, here.event, { wasLowered: true });
    const third = await signUpForCertain(hub, here);
    expect((await rsvpOf(hub, here.event, third)).state).toBe('waitlisted');
    await change(here.event, { capacity: null, _status: 'published' });
    expect((await rsvpOf(hub, here.event, third)).state).toBe('confirmed');
    await expectSeatsRight(hub, here.event);
    await change(here.event, { capacity: 4, _status: 'published' });
    expect((await ledgerOf(hub, here.event)).free).toBe(0);
  });

  it('should keep the seats of a larger party that does not fit, and say so', async () => {
    const here = await place({ capacity: 3 });
    const email = await signUpForCertain(hub, here, { size: 2 });
    await signUpForCertain(hub, here);
    const refused = await press(hub, email, 'wijzigen', { naam: 'Ria', personen: '3' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('href="#personen"');
    expect(await rsvpOf(hub, here.event, email)).toMatchObject({ partySize: 2, name: 'Ria Jansen' });
    const waiting = await signUpForCertain(hub, here, { size: 2 });
    expect((await press(hub, email, 'wijzigen', { naam: 'Ria', personen: '1' })).status).toBe(303);
    expect((await rsvpOf(hub, here.event, waiting)).state).toBe('waitlisted');
    expect((await press(hub, waiting, 'wijzigen', { naam: 'Bo', personen: '1' })).status).toBe(303);
    expect(await rsvpOf(hub, here.event, waiting)).toMatchObject({
      state: 'confirmed',
      partySize: 1,
      name: 'Bo',
    });
    expect((await kindsTo(hub, waiting)).at(-1)).toBe('rsvp.seat');
    await expectSeatsRight(hub, here.event);
  });
});

describe('an RSVP that nobody confirms', () => {
  it('should lose its seats in time, and let the next one in', async () => {
    const here = await place({ capacity: 2, holdMinutes: 30 });
    const slow = await signUp(hub, here, { size: 2 });
    const next = await signUpForCertain(hub, here, { size: 1 });
    later(29 * 60_000);
    await hub.runJobs();
    expect((await rsvpOf(hub, here.event, slow)).state).toBe('unconfirmed');
    later(31 * 60_000);
    await hub.runJobs();
    expect(await rsvpOf(hub, here.event, slow)).toMatchObject({ state: 'left', holdsSeats: false });
    expect((await rsvpOf(hub, here.event, next)).state).toBe('confirmed');
    expect((await kindsTo(hub, slow)).at(-1)).toBe('rsvp.expired');
    await expectSeatsRight(hub, here.event);
    expect((await press(hub, slow, 'bevestigen')).headers.get('location')).toMatch(/gelukt=wachtlijst$/);
    expect((await rsvpOf(hub, here.event, slow)).state).toBe('waitlisted');
  });

  it('should hold no longer than the library says, and shorter on the last day', async () => {
    const strict = await createLibrary(hub, { holdMinutes: 120, holdMinutesNear: 20 });
    const held = async (hours: number, over: Partial<Event> = {}) => {
      const startsAt = new Date(Date.now() + hours * hour).toISOString();
      const event = await createEvent(hub, { library: strict, startsAt, ...(over as object) });
      const email = await signUp(hub, { library: strict, event });
      const { holdUntil } = await rsvpOf(hub, event, email);
      return Math.round((+new Date(holdUntil ?? 0) - Date.now()) / 60_000);
    };
    expect(await held(100)).toBe(120);
    expect(await held(100, { holdMinutes: 45 })).toBe(45);
    expect(await held(20)).toBe(20);
    expect(await held(0.2)).toBe(12);
    expect(await held(0.05)).toBe(5);
  });

  it('should not lose seats that were confirmed or held anew', async () => {
    const here = await place({ capacity: 5, holdMinutes: 30 });
    const confirmed = await signUpForCertain(hub, here);
    const again = await signUp(hub, here);
    later(20 * 60_000);
    await signUp(hub, here, { email: again });
    later(40 * 60_000);
    await hub.runJobs();
    expect((await rsvpOf(hub, here.event, confirmed)).state).toBe('confirmed');
    expect((await rsvpOf(hub, here.event, again)).state).toBe('unconfirmed');
    later(51 * 60_000);
    await hub.runJobs();
    expect((await rsvpOf(hub, here.event, again)).state).toBe('left');
  });
});

describe('who may sign up, and when', () => {
  it.each<[string, Partial<Event>]>([
    ['one need not sign up', { rsvp: 'none' }],
    ['it is cancelled', { eventStatus: 'cancelled' }],
    ['it is postponed', { eventStatus: 'postponed' }],
    ['signing up begins later', { rsvpOpensAt: new Date(Date.now() + hour).toISOString() }],
    ['signing up is over', { rsvpClosesAt: new Date(Date.now() - hour).toISOString() }],
    ['it has begun', { startsAt: new Date(Date.now() - hour).toISOString() }],
    ['it is over', { startsAt: new Date(Date.now() - day).toISOString() }],
  ])('should refuse when %s', async (_when, over) => {
    const { event } = await place({ capacity: 5, ...over });
    const path = `/${library.slug}/agenda/${event.slug}`;
    const answer = await hub.post(`${path}/aanmelden`, {
      naam: 'Ria',
      email: 'ria@buurt.example',
      personen: '1',
    });
    expect(answer.status).toBe(422);
    expect(await rsvpsOf(hub, event)).toEqual([]);
    const page = await (await hub.fetch(path)).text();
    expect(page).not.toContain('name="personen"');
  });

  it('should let members of the group in, and nobody else', async () => {
    const group = await createGroup(hub, { library });
    const { event } = await place({ group: group.id, rsvp: 'members', capacity: 3 });
    const [member, other] = [await createUser(hub), await createUser(hub)];
    await createMembership(hub, { group, user: member });
    const path = `/${library.slug}/agenda/${event.slug}`;
    const fields = (email: string) => ({ naam: 'Ria', email, personen: '2' });
    expect((await hub.post(`${path}/aanmelden`, fields(member.email))).status).toBe(422);
    const stranger = await logIn(hub, other);
    expect((await hub.post(`${path}/aanmelden`, fields(other.email), { cookie: stranger })).status).toBe(422);
    expect(await rsvpsOf(hub, event)).toEqual([]);
    const cookie = await logIn(hub, member);
    expect(await (await hub.fetch(path, { headers: { cookie } })).text()).toContain('name="personen"');
    expect((await hub.post(`${path}/aanmelden`, fields(member.email), { cookie })).status).toBe(303);
    // The address is that of the account, which a mailed link has proven: no second confirming.
    expect(await rsvpOf(hub, event, member.email)).toMatchObject({ state: 'confirmed', holdsSeats: true });
  });

  it('should know nothing of what may not be seen', async () => {
    const draft = await createEvent(hub, { library, draft: true });
    const elsewhere = await createEvent(hub, { library: await createLibrary(hub) });
    for (const event of [draft, elsewhere]) {
      const path = `/${library.slug}/agenda/${event.slug}`;
      expect((await hub.fetch(path)).status).toBe(404);
      expect(
        (await hub.post(`${path}/aanmelden`, { naam: 'R', email: 'r@b.example', personen: '1' })).status,
      ).toBe(404);
    }
  });
});

describe('a change that people must hear of', () => {
  it('should tell who is signed up, waiting or unconfirmed, once, with the calendar changed', async () => {
    const branch = await createBranch(hub, { library });
    const here = await place({ capacity: 2, branch: branch.id });
    const certain = await signUpForCertain(hub, here);
    const unconfirmed = await signUp(hub, here);
    const waiting = await signUpForCertain(hub, here);
    const left = await signUpForCertain(hub, here);
    await press(hub, left, 'afmelden');
    const before = meetingIn((await mailsTo(hub, certain)).at(-1));
    const startsAt = new Date(Date.now() + 12 * day).toISOString();
    const endsAt = new Date(Date.now() + 12 * day + hour).toISOString();
    await change(here.event, { startsAt, endsAt, _status: 'published' });
    const told = meetingIn((await mailsTo(hub, certain)).at(-1));
    expect(told).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', uid: before?.uid });
    expect(Number(told?.sequence)).toBeGreaterThan(Number(before?.sequence));
    expect((await kindsTo(hub, unconfirmed)).at(-1)).toBe('rsvp.moved');
    expect(meetingIn((await mailsTo(hub, waiting)).at(-1))).toMatchObject({
      method: 'REQUEST',
      status: 'TENTATIVE',
    });
    expect((await kindsTo(hub, left)).at(-1)).toBe('rsvp.left');

    await change(here.event, { title: 'Een andere titel', _status: 'published' });
    expect((await kindsTo(hub, certain)).filter((kind) => kind === 'rsvp.moved')).toHaveLength(1);
    await change(here.event, { eventStatus: 'cancelled', _status: 'published' });
    const off = meetingIn((await mailsTo(hub, certain)).at(-1));
    expect(off).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: before?.uid });
    expect(Number(off?.sequence)).toBeGreaterThan(Number(told?.sequence));
    for (const email of [certain, unconfirmed, waiting]) {
      expect((await kindsTo(hub, email)).filter((kind) => kind === 'rsvp.cancelled')).toHaveLength(1);
    }
    expect((await press(hub, waiting, 'wijzigen', { naam: 'x', personen: '1' })).status).toBe(422);
    const page = await (await hub.fetch(`/${library.slug}/agenda/${here.event.slug}`)).text();
    expect(page).toContain('https://schema.org/EventCancelled');
  });

  it('should tell a large crowd by a job, nobody twice', async () => {
    const here = await place();
    const { signUp: command } = await import('../../src/agenda/commands/signUp.ts');
    const { readToldEvent } = await import('../../src/agenda/readToldEvent.ts');
    const told = await readToldEvent({ payload: hub.payload, id: here.event.id });
    if (!told) throw new Error('The activity is gone');
    const crowd = Array.from({ length: 90 }, (_, index) => `${index}.${here.event.id}@zaal.example`);
    for (const email of crowd) {
      await command({
        payload: hub.payload,
        event: told,
        party: { name: 'x', email, size: 1, language: 'nl' },
        isOwn: true,
      });
    }
    await change(here.event, { eventStatus: 'cancelled', _status: 'published' });
    await hub.runJobs();
    const { docs } = await hub.payload.find({
      collection: 'outbox',
      where: { and: [{ kind: { equals: 'rsvp.cancelled' } }, { to: { like: here.event.id } }] },
      limit: 500,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map((mail) => mail.to).sort()).toEqual([...crowd].sort());
  });
});

describe('what is kept of people', () => {
  it('should forget names and addresses thirty days after the end, and keep the numbers', async () => {
    const here = await place({ capacity: 5 });
    const email = await signUpForCertain(hub, here, { size: 3 });
    const path = await personalPage(hub, email);
    later(10 * day + 29 * day);
    await hub.runJobs();
    expect((await rsvpOf(hub, here.event, email)).name).toBe('Ria Jansen');
    // The meeting is moved by two days: so is the forgetting.
    setClock();
    const startsAt = new Date(Date.now() + 12 * day).toISOString();
    await change(here.event, {
      startsAt,
      endsAt: new Date(+new Date(startsAt) + hour).toISOString(),
      _status: 'published',
    });
    later(41 * day);
    await hub.runJobs();
    expect((await rsvpOf(hub, here.event, email)).name).toBe('Ria Jansen');
    later(43 * day);
    await hub.runJobs();
    const [rsvp] = await rsvpsOf(hub, here.event);
    expect(rsvp).toMatchObject({ name: '', partySize: 3, state: 'confirmed', holdsSeats: true });
    expect(rsvp?.email ?? null).toBeNull();
    expect(rsvp?.key).not.toContain(email);
    expect((await hub.fetch(path)).status).toBe(404);
    await expectSeatsRight(hub, here.event);
  });

  it('should show who comes to staff and host, names to the moderator, nothing to others', async () => {
    const [host, moderator, resident] = [await createUser(hub), await createUser(hub), await createUser(hub)];
    const staff = await createUser(hub, { library, role: 'librarian' });
    const other = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
    const here = await place({ host: host.id, moderator: moderator.id });
    const email = await signUpForCertain(hub, here, { name: 'Geheime Gerda' });
    const list = `/${library.slug}/agenda/${here.event.slug}/aanmeldingen`;
    const see = async (user?: typeof host) => {
      const cookie = user ? await logIn(hub, user) : '';
      const page = await hub.fetch(list, { headers: { cookie } });
      const html = await page.text();
      const rest = await hub.fetch(`/api/rsvps?where[event][equals]=${here.event.id}`, {
        headers: user ? asUser(hub, cookie) : {},
      });
      const json = await rest.text();
      return [
        page.status,
        html.includes('Geheime Gerda'),
        html.includes(email),
        json.includes('Geheime Gerda'),
      ];
    };
    expect(await see()).toEqual([404, false, false, false]);
    expect(await see(resident)).toEqual([404, false, false, false]);
    expect(await see(other)).toEqual([404, false, false, false]);
    expect(await see(moderator)).toEqual([200, true, false, false]);
    expect(await see(host)).toEqual([200, true, true, true]);
    expect(await see(staff)).toEqual([200, true, true, true]);
    const cookie = await logIn(hub, staff);
    const page = await hub.fetch(list, { headers: { cookie } });
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    for (const path of [
      `/${library.slug}/agenda/${here.event.slug}`,
      `/api/events/${here.event.id}?depth=2`,
    ]) {
      const text = await (await hub.fetch(path)).text();
      expect(text.includes('Gerda') || text.includes(email)).toBe(false);
    }
    const made = await hub.fetch('/api/rsvps', {
      method: 'POST',
      headers: asUser(hub, cookie),
      body: JSON.stringify({
        event: here.event.id,
        name: 'x',
        email: 'x@y.example',
        partySize: 50,
        library: library.id,
      }),
    });
    expect(made.status).toBe(403);
  });

  it('should give back the seats of a party that staff erase', async () => {
    const here = await place({ capacity: 2 });
    const email = await signUpForCertain(hub, here, { size: 2 });
    const waiting = await signUpForCertain(hub, here, { size: 1 });
    const staff = await createUser(hub, { library, role: 'librarian' });
    const cookie = await logIn(hub, staff);
    const { id } = await rsvpOf(hub, here.event, email);
    const gone = await hub.fetch(`/api/rsvps/${id}`, { method: 'DELETE', headers: asUser(hub, cookie) });
    expect(gone.status).toBe(200);
    expect((await rsvpOf(hub, here.event, waiting)).state).toBe('confirmed');
    await expectSeatsRight(hub, here.event);
    await hub.payload.delete({ collection: 'events', id: here.event.id, overrideAccess: true });
    expect(await rsvpsOf(hub, here.event)).toEqual([]);
    await expect(ledgerOf(hub, here.event)).rejects.toThrow();
  });
});

describe('what is counted', () => {
  it('should not be turned back by an older draft, nor by what a client sends', async () => {
    const here = await place({ capacity: 20 });
    await change(here.event, { title: 'Concept van gisteren' }, true);
    for (let party = 0; party < 3; party += 1) await signUpForCertain(hub, here, { size: 2 });
    const before = await ledgerOf(hub, here.event);
    const { docs } = await hub.payload.findVersions({
      collection: 'events',
      where: { and: [{ parent: { equals: here.event.id } }, { 'version._status': { equals: 'draft' } }] },
      overrideAccess: true,
    });
    expect(docs).toHaveLength(1);
    await hub.payload.restoreVersion({ collection: 'events', id: String(docs[0]?.id), overrideAccess: true });
    await change(here.event, { _status: 'published', seatsTaken: 0 });
    const after = await ledgerOf(hub, here.event);
    expect([after.taken, after.free]).toEqual([before.taken, before.free]);
    const answer = await hub.fetch(`/api/events/${here.event.id}?depth=0`);
    expect(await answer.json()).toMatchObject({ seatsTaken: 6, title: 'Concept van gisteren' });
    const list = await hub.fetch(`/api/events?depth=0&where[id][equals]=${here.event.id}`);
    expect(((await list.json()) as { docs: Event[] }).docs[0]?.seatsTaken).toBe(6);
    const page = await (await hub.fetch(`/${library.slug}/agenda/${here.event.slug}`)).text();
    expect(page).toContain('6 van 20');
    await signUp(hub, here, { size: 3 });
    expect(await (await hub.fetch(`/${library.slug}/agenda/${here.event.slug}`)).text()).toContain(
      '9 van 20',
    );
  });
});
