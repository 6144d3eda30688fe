import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { now, setClock } from '../../src/core/now.ts';
import type { Event, Library, Rsvp, User } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let librarian: User;
let desk: Visitor;
let resident: string;
let stranger: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  const other = await createLibrary(hub);
  librarian = await createUser(hub, { library, role: 'librarian' });
  desk = new Visitor(hub);
  desk.cookie = await logIn(hub, librarian);
  resident = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
  stranger = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
});

afterAll(async () => {
  setClock();
  await hub.stop();
});

const at = (path: string) => `/${library.slug}${path}`;
const list = (event: Event) => at(`/agenda/${event.slug}/aanmeldingen`);

async function parties(event: Event): Promise<Rsvp[]> {
  const { docs } = await hub.payload.find({
    collection: 'rsvps',
    where: { event: { equals: event.id } },
    sort: 'turn',
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return docs;
}

async function signUp(event: Event, fields: Record<string, string>): Promise<number> {
  await desk.open(`${list(event)}/nieuw`);
  return desk.send(/aanmeldingen\/nieuw$/, fields);
}

describe('A question by telephone', () => {
  it('should be kept without an address, for staff to handle, with consent as it was given', async () => {
    const vraag = unique('Wat eten egels');
    await desk.open(at('/vragen/nieuw'));
    const status = await desk.send(/vragen\/nieuw$/, {
      vraag,
      kanaal: 'phone',
      naam: 'Joke',
      telefoon: '0412 000 000',
      expert: 'ja',
    });
    expect(status).toBe(200);
    expect(desk.html).toContain('0412 000 000');
    const { docs } = await hub.payload.find({
      collection: 'questions',
      where: { text: { equals: vraag } },
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs[0]).toMatchObject({ channel: 'phone', enteredBy: librarian.id, expertConsent: 'given' });
    expect(await desk.send(/sluiten$/, { reden: 'Teruggebeld.' })).toBe(200);
  });

  it('should refuse a wrong address and come back filled in', async () => {
    await desk.open(at('/vragen/nieuw'));
    expect(await desk.send(/vragen\/nieuw$/, { vraag: 'Hoe laat?', email: 'nee' })).toBe(422);
    expect(desk.html).toContain('Hoe laat?');
  });
});

describe('Signing up at the desk', () => {
  it('should count who has no address as any other, waitlist too, and fill a place that comes free', async () => {
    const event = await createEvent(hub, { library, capacity: 3 });
    await signUp(event, { naam: 'Bertha', personen: '2', telefoon: '0412 111 111' });
    await signUp(event, { naam: 'Aad', personen: '2' });
    expect(desk.html).toContain('Bertha');
    expect(await parties(event)).toMatchObject([
      { state: 'confirmed', holdsSeats: true, enteredBy: librarian.id },
      { state: 'waitlisted', holdsSeats: false },
    ]);
    const [bertha] = await parties(event);
    await desk.open(`${list(event)}/${bertha?.id}`);
    expect(desk.html).toContain('0412 111 111');
    await desk.send(new RegExp(`${bertha?.id}$`), { personen: '1' });
    expect(await parties(event)).toMatchObject([{ partySize: 1 }, { state: 'confirmed', holdsSeats: true }]);
    await desk.open(`${list(event)}/${bertha?.id}`);
    await desk.send(/afmelden$/);
    expect(await parties(event)).toMatchObject([
      { state: 'left', holdsSeats: false },
      { state: 'confirmed' },
    ]);
  });

  it('should mail who has an address, and take a second time as a change', async () => {
    const event = await createEvent(hub, { library, capacity: 10 });
    const email = `${unique('ans').toLowerCase()}@mensen.example`;
    await signUp(event, { naam: 'Ans', email, personen: '1' });
    await newestMail(hub, { to: email, kind: 'rsvp.confirmed' });
    await signUp(event, { naam: 'Ans', email, personen: '3' });
    expect(await parties(event)).toMatchObject([{ state: 'confirmed', partySize: 3 }]);
  });

  it('should print sorted, with lines to write on, note who was there once it has begun, and fill in how many came', async () => {
    const event = await createEvent(hub, { library, capacity: 10 });
    for (const naam of ['Zita', 'Anna']) await signUp(event, { naam, personen: '1' });
    const page = await desk.open(list(event));
    expect(page.indexOf('Anna')).toBeLessThan(page.indexOf('Zita'));
    expect(page.match(/kc-table__blank/g)?.length).toBeGreaterThan(5);
    const all = await parties(event);
    const anna = all.find(({ name }) => name === 'Anna');
    const path = `${list(event)}/aanwezig`;
    expect((await hub.post(path, { er: anna?.id ?? '' }, { cookie: desk.cookie })).status).toBe(409);
    setClock(new Date(new Date(event.startsAt).getTime() + 60_000));
    await desk.open(list(event));
    expect(await desk.send(/aanwezig$/, { er: [anna?.id ?? ''] })).toBe(200);
    const close = await desk.open(at(`/agenda/${event.slug}/afsluiten`));
    expect(close.match(/<input[^>]*name="aanwezig"[^>]*>/)?.[0]).toContain('value="1"');
    setClock();
    expect((await parties(event)).map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'Anna attended',
      'Zita absent',
    ]);
    expect(now().getTime()).toBeLessThan(new Date(event.startsAt).getTime());
  });

  it('should be for the librarians of this library only', async () => {
    const event = await createEvent(hub, { library });
    await signUp(event, { naam: 'Bea', personen: '1' });
    const [bea] = await parties(event);
    for (const cookie of [resident, stranger]) {
      for (const path of [`${list(event)}/nieuw`, `${list(event)}/${bea?.id}`, at('/vragen/nieuw')])
        expect((await hub.fetch(path, { headers: { Cookie: cookie } })).status).toBe(404);
      const answer = await hub.post(`${list(event)}/nieuw`, { naam: 'X', personen: '1' }, { cookie });
      expect(answer.status).toBe(404);
    }
  });
});
