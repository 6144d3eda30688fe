import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { env } from '../../src/core/env.ts';
import { setClock } from '../../src/core/now.ts';
import { closeTransports } from '../../src/mail/transport.ts';
import type { Event, Library, Outbox, StoppedAddress, User } from '../../src/payload-types.ts';
import { press, signUp, signUpForCertain } from '../agenda/party.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { startSmtp, type TestSmtp } from '../mail/startSmtp.ts';
import { mailsTo } from '../people/mailbox.ts';

let hub: TestHub;
let smtp: TestSmtp;
let library: Library;
let librarian: User;
let admin: User;
let cookie: string;
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2027-03-01T06:30:00Z');
let at = start;

beforeAll(async () => {
  hub = await startHub();
  smtp = await startSmtp();
  env.SMTP_URL = smtp.url;
  go(start);
  library = await createLibrary(hub);
  librarian = await createUser(hub, { library, role: 'librarian' });
  admin = await createUser(hub, { library, role: 'admin', language: 'en' });
  cookie = await logIn(hub, librarian);
  await tick();
});
afterAll(async () => {
  setClock();
  closeTransports();
  await smtp.stop();
  delete env.SMTP_URL;
  await hub.stop();
});
beforeEach(() => go(at + day));

function go(moment: number): void {
  at = moment;
  setClock(new Date(moment));
}

async function tick(): Promise<void> {
  await hub.runSchedule();
  await hub.runJobs();
}

const kindsTo = async (email: string) => (await mailsTo(hub, email)).map((mail) => mail.kind);
const remindersTo = async (email: string) =>
  (await kindsTo(email)).filter((kind) => kind === 'rsvp.reminder').length;
const eventIn = (hours: number, over: Partial<Omit<Event, 'library'>> = {}) =>
  createEvent(hub, { library, startsAt: new Date(at + hours * hour).toISOString(), ...over });

describe('a reminder', () => {
  it('should come once, the day before, to who is certain to come and to nobody else', async () => {
    const event = await eventIn(48, { capacity: 3 });
    const place = { library, event };
    const comes = await signUpForCertain(hub, place, { size: 2 });
    const stopped = await signUpForCertain(hub, place);
    const left = await signUpForCertain(hub, place);
    await press(hub, left, 'afmelden');
    const waits = await signUpForCertain(hub, place);
    await tick();
    expect(await remindersTo(comes)).toBe(0);
    go(at + 25 * hour);
    const listed = smtp.mails.find(({ recipients }) => recipients.includes(comes));
    expect(listed?.raw).not.toMatch(/^List-Unsubscribe/im);
    await Promise.all([tick(), tick()]);
    go(at + hour);
    await tick();
    expect([await remindersTo(comes), await remindersTo(stopped)]).toEqual([1, 1]);
    expect([await remindersTo(left), await remindersTo(waits)]).toEqual([0, 0]);
    const mail = smtp.mails.filter(({ recipients }) => recipients.includes(comes)).at(-1);
    expect(mail?.raw).toMatch(/^List-Unsubscribe:\s+<http/m); // long headers are folded (RFC 5322 2.2.3)
    expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(mail?.parsed.text).toContain(event.title);
    expect(mail?.parsed.text).toMatch(/\/aanmelding\/\w/);
    const stop = /^List-Unsubscribe: <([^>]+)>/m.exec(
      smtp.mails
        .filter(({ recipients }) => recipients.includes(stopped))
        .at(-1)
        ?.raw.replace(/\r\n\s+/g, ' ') ?? '',
    );
    const answer = await fetch(stop?.[1] ?? '', { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect(answer.status).toBe(200);
    const moved = new Date(at + 10 * day).toISOString();
    await hub.payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt: moved, endsAt: new Date(at + 10 * day + hour).toISOString(), _status: 'published' },
      overrideAccess: true,
    });
    await tick();
    expect(await kindsTo(waits)).toContain('rsvp.moved');
    go(at + 9 * day + hour);
    await tick();
    expect([await remindersTo(comes), await remindersTo(stopped)]).toEqual([2, 1]);
  });

  it('should come when the activity says, or not at all, and not just after signing up', async () => {
    const never = await eventIn(20, { reminderHours: 0 });
    const early = await eventIn(100, { reminderHours: 96 });
    const soon = await eventIn(20);
    const [one, two, three] = [
      await signUpForCertain(hub, { library, event: never }),
      await signUpForCertain(hub, { library, event: early }),
      await signUpForCertain(hub, { library, event: soon }),
    ];
    go(at + 5 * hour);
    await tick();
    expect([await remindersTo(one), await remindersTo(two), await remindersTo(three)]).toEqual([0, 1, 0]);
  });
});

describe('an address that a mail server refuses for good', () => {
  const listed = async (email: string): Promise<StoppedAddress[]> =>
    (
      await hub.payload.find({
        collection: 'stopped-addresses',
        where: { email: { equals: email } },
        overrideAccess: true,
      })
    ).docs;
  const refusal = { code: 550, message: '5.1.1 No such user here', times: 99 };

  it('should get no mail any more, which staff of its library see and can lift', async () => {
    const event = await eventIn(200);
    const email = await signUpForCertain(hub, { library, event });
    await hub.runJobs();
    smtp.refuse(email, refusal);
    await press(hub, email, 'wijzigen', { naam: 'Ria', personen: '2' });
    await hub.runJobs();
    expect(await listed(email)).toMatchObject([{ reason: expect.stringContaining('No such user') }]);
    smtp.refuse(email, { ...refusal, times: 0 });
    await press(hub, email, 'wijzigen', { naam: 'Ria', personen: '3' });
    await hub.runJobs();
    const last = (await mailsTo(hub, email)).at(-1) as Outbox;
    expect([last.state, last.attempts]).toEqual(['failed', 0]);
    expect(last.lastError).toContain('No such user');
    const page = `/${library.slug}/agenda/${event.slug}/aanmeldingen`;
    const shown = await (await hub.fetch(page, { headers: { Cookie: cookie } })).text();
    expect(shown).toContain('mail komt niet aan');

    const other = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
    const strange = asUser(hub, await logIn(hub, other));
    const path = `/api/stopped-addresses?where[email][equals]=${encodeURIComponent(email)}`;
    const rows = async (headers: Record<string, string>) =>
      ((await (await hub.fetch(path, { headers })).json()) as { docs?: StoppedAddress[] }).docs ?? [];
    expect(await rows(strange)).toEqual([]);
    const [row] = await rows(asUser(hub, cookie));
    const remove = (headers: Record<string, string>) =>
      hub.fetch(`/api/stopped-addresses/${row?.id}`, { method: 'DELETE', headers });
    expect([403, 404]).toContain((await remove(strange)).status);
    expect((await remove(asUser(hub, cookie))).status).toBe(200);
    await press(hub, email, 'wijzigen', { naam: 'Ria', personen: '1' });
    await hub.runJobs();
    expect(((await mailsTo(hub, email)).at(-1) as Outbox).state).toBe('sent');
  });

  it('should get what its owner asks for at that moment, after which it is on no list', async () => {
    const person = await createUser(hub);
    await hub.payload.db.create({
      collection: 'stopped-addresses',
      data: { email: person.email, reason: '550', library: library.id, key: `${person.email}:${library.id}` },
    });
    await hub.post('/inloggen', { email: person.email });
    await hub.runJobs();
    await hub.runJobs();
    expect(smtp.mails.some(({ recipients }) => recipients.includes(person.email))).toBe(true);
    expect(await listed(person.email)).toEqual([]);
  });

  it('should not be listed for a refusal that is not about the address', async () => {
    const event = await eventIn(300);
    const email = `${unique('ria')}@buurt.example`;
    smtp.refuse(email, { code: 550, message: '5.7.1 Your server is on a list', times: 1 });
    await signUp(hub, { library, event }, { email });
    await hub.runJobs();
    expect(await listed(email)).toEqual([]);
  });
});

describe('staff', () => {
  it('should get a mail of what waits, each once a day, but who switched it off', async () => {
    const own = await createLibrary(hub, { overdueDays: 3 });
    const [first, second, boss] = [
      await createUser(hub, { library: own, role: 'librarian' }),
      await createUser(hub, { library: own, role: 'librarian' }),
      await createUser(hub, { library: own, role: 'admin', language: 'en' }),
    ];
    const ask = await hub.post(`/${own.slug}/vraag`, {
      naam: 'Ria',
      email: `${unique('ria')}@buurt.example`,
      vraag: 'Wie weet iets van bijen?',
    });
    expect(ask.status).toBe(303);
    // Payload stamps by the machine's clock, which this test has left behind.
    await hub.payload.db.updateMany({
      collection: 'questions',
      where: { library: { equals: own.id } },
      data: { createdAt: new Date(at).toISOString() },
    });
    await hub.payload.db.create({
      collection: 'mail-choices',
      data: { key: `${second.id}:staff`, user: second.id, scope: 'staff', pace: 'never' },
    });
    go(at + day);
    await tick();
    await tick();
    expect(await kindsTo(first.email)).toEqual(['staff.today']);
    expect(await kindsTo(second.email)).toEqual([]);
    expect(await kindsTo(boss.email)).toEqual(['staff.today']);
    expect(await kindsTo(admin.email)).not.toContain('staff.overdue');
    go(at + 3 * day);
    await tick();
    go(at + day);
    await tick();
    const kinds = await kindsTo(boss.email);
    expect(kinds.filter((kind) => kind === 'staff.overdue')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'staff.today')).toHaveLength(3);
    expect(await kindsTo(first.email)).not.toContain('staff.overdue');
    const mail = (await mailsTo(hub, boss.email)).find(({ kind }) => kind === 'staff.overdue');
    expect([mail?.language, mail?.text?.includes('bijen')]).toEqual(['en', true]);
  });
});

describe('who asked a question', () => {
  it('should hear of the first meeting about it, once, when everyone may see that', async () => {
    const email = `${unique('vraag')}@buurt.example`;
    const question = await hub.payload.create({
      collection: 'questions',
      data: { library: library.id, text: 'Bijen?', askedBy: { name: 'Ria', email }, state: 'taken' } as never,
      overrideAccess: true,
    });
    await eventIn(100, { question: question.id, draft: true } as never);
    expect(await kindsTo(email)).toEqual([]);
    const event = await eventIn(100, { question: question.id });
    await eventIn(200, { question: question.id });
    await hub.payload.update({
      collection: 'events',
      id: event.id,
      data: { summary: 'Anders', _status: 'published' },
      overrideAccess: true,
    });
    expect(await kindsTo(email)).toEqual(['question.meeting']);
    expect((await mailsTo(hub, email))[0]?.text).toContain(`/agenda/${event.slug}`);
  });
});
