import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';
import type { Booking, Branch, Library, Room, User } from '../../src/payload-types.ts';
import { cancelBooking } from '../../src/rooms/commands/cancelBooking.ts';
import { createBooking } from '../factories/booking.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createRoom } from '../factories/room.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { alternativesIn, errorsIn } from '../meetings/site.ts';
import { mailsTo } from '../people/mailbox.ts';

let hub: TestHub;
let library: Library;
let branch: Branch;
let resident: User;
let cookies: { resident: string; librarian: string; foreign: string };

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  resident = await createUser(hub, { library, role: 'resident' });
  const librarian = await createUser(hub, { library, role: 'librarian' });
  const foreign = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
  cookies = {
    resident: await logIn(hub, resident),
    librarian: await logIn(hub, librarian),
    foreign: await logIn(hub, foreign),
  };
});
afterAll(() => hub.stop());

/** The day after tomorrow, within the two weeks that the page shows. */
const soon = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString().slice(0, 10);
const form = (over: Record<string, string> = {}) => ({
  datum: soon,
  van: '14:00',
  tot: '15:30',
  personen: '8',
  waarvoor: 'Overleg van de leesclub',
  ...over,
});
const roomPath = (room: Room, step = '') => `/${library.slug}/ruimtes/${room.slug}${step}`;
const ask = (room: Room, over: Record<string, string> = {}, cookie?: string) =>
  hub.post(roomPath(room, '/aanvragen'), form(over), { cookie: cookie ?? cookies.resident });

async function bookingsOf(room: Room): Promise<Booking[]> {
  const { docs } = await hub.payload.find({
    collection: 'bookings',
    where: { room: { equals: room.id } },
    sort: 'createdAt',
    depth: 0,
    overrideAccess: true, // a test looks at everything
  });
  return docs;
}

describe('the pages of rooms', () => {
  it('should show rooms by branch, and one room with the times it is free', async () => {
    const room = await createRoom(hub, { branch, equipment: [{ item: 'Beamer' }], capacity: 42 });
    const list = await (await hub.fetch(`/${library.slug}/ruimtes`)).text();
    expect(list).toContain(roomPath(room));
    const page = await (await hub.fetch(roomPath(room))).text();
    expect(page).toContain('Beamer');
    expect(page).toContain('09:00–21:00');
    expect((await hub.fetch(`/${library.slug}/ruimtes/geen`)).status).toBe(404);
  });

  it('should forget the page when a booking is made or ends, and never say whose it is', async () => {
    const [room, other] = [await createRoom(hub, { branch }), await createRoom(hub, { branch })];
    const free = async (of: Room) => (await (await hub.fetch(roomPath(of))).text()).includes('09:00–14:00');
    const etag = async (of: Room) => (await hub.fetch(roomPath(of))).headers.get('etag');
    const unrelated = await etag(other);
    expect(await free(room)).toBe(false);
    expect((await ask(room)).status).toBe(303);
    expect(await free(room)).toBe(true);
    const page = await (await hub.fetch(roomPath(room))).text();
    expect(page).not.toContain('leesclub');
    expect(page).not.toContain(resident.name);
    const [booking] = await bookingsOf(room);
    const req = await createLocalReq({}, hub.payload);
    await cancelBooking({ req, booking: booking?.id ?? '' });
    expect(await free(room)).toBe(false);
    expect(await etag(other)).toBe(unrelated);
  });

  it('should show bookings over REST to librarians of that library only', async () => {
    const room = await createRoom(hub, { branch });
    await ask(room);
    const total = async (cookie?: string) => {
      const headers = cookie ? asUser(hub, cookie) : undefined;
      const answer = await hub.fetch(`/api/bookings?where[room][equals]=${room.id}`, { headers });
      return answer.ok ? ((await answer.json()) as { totalDocs: number }).totalDocs : answer.status;
    };
    expect(await total(cookies.librarian)).toBe(1);
    expect([403, 0]).toContain(await total(cookies.foreign));
    expect([403, 0]).toContain(await total(cookies.resident));
    expect(await total()).toBe(403);
    const slots = await hub.fetch('/api/room-slots', { headers: asUser(hub, cookies.librarian) });
    expect(slots.status).toBe(403);
  });
});

describe('asking for a room', () => {
  it('should give it at once where no approval is needed, with a mail', async () => {
    const room = await createRoom(hub, { branch });
    const answer = await ask(room);
    const [booking] = await bookingsOf(room);
    expect(answer.headers.get('location')).toBe(`/${library.slug}/boekingen/${booking?.id}?nieuw`);
    expect(booking).toMatchObject({ state: 'approved', requestedBy: resident.id, attendees: 8 });
    expect((await mailsTo(hub, resident.email)).at(-1)?.kind).toBe('booking.approved');
  });

  it('should be for people of this library', async () => {
    const room = await createRoom(hub, { branch });
    expect((await ask(room, {}, cookies.foreign)).status).toBe(403);
    expect((await ask(room, {}, 'geen=sessie')).status).toBe(303);
    const page = roomPath(room, '/aanvragen');
    expect((await hub.fetch(page)).headers.get('location')).toContain('/inloggen');
    expect((await hub.fetch(page, { headers: { Cookie: cookies.resident } })).status).toBe(200);
    expect(await bookingsOf(room)).toEqual([]);
  });

  it('should come back with what is free, and everything entered', async () => {
    const room = await createRoom(hub, { branch });
    await createBooking(hub, { room, startsAt: `${soon}T13:00:00Z`, endsAt: `${soon}T14:00:00Z` });
    const refused = await ask(room);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(errorsIn(html)).toEqual(['datum']);
    expect(html).toContain('Overleg van de leesclub');
    const [first] = alternativesIn(html);
    expect((await ask(room, { alternatief: first ?? '' })).status).toBe(303);
    const evening = await ask(room, { van: '21:30', tot: '22:30' });
    expect(evening.status).toBe(409);
    const crowd = await ask(room, { personen: '31' });
    expect(errorsIn(await crowd.text())).toEqual(['personen']);
    expect(errorsIn(await (await ask(room, { datum: '2020-01-01' })).text())).toEqual(['datum']);
    expect(errorsIn(await (await ask(room, { waarvoor: '' })).text())).toEqual(['waarvoor']);
  });

  it('should wait for a librarian where the room asks for it, and tell the answer', async () => {
    const room = await createRoom(hub, { branch, approval: true });
    const location = (await ask(room)).headers.get('location') ?? '';
    expect((await bookingsOf(room))[0]).toMatchObject({ state: 'requested' });
    const path = location.split('?')[0] ?? '';
    const see = async (cookie?: string) =>
      (await hub.fetch(path, cookie ? { headers: { Cookie: cookie } } : {})).status;
    expect(await see(cookies.resident)).toBe(200);
    expect(await see(cookies.librarian)).toBe(200);
    expect(await see(cookies.foreign)).toBe(404);
    expect(await see()).toBe(303);
    const other = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    expect(await see(other)).toBe(404);
    for (const cookie of [cookies.resident, cookies.foreign, other]) {
      expect((await hub.post(`${path}/goedkeuren`, {}, { cookie })).status).toBeGreaterThanOrEqual(403);
    }
    const decided = await Promise.all([
      hub.post(`${path}/goedkeuren`, {}, { cookie: cookies.librarian }),
      hub.post(`${path}/weigeren`, { reden: 'Vol' }, { cookie: cookies.librarian }),
    ]);
    expect(decided.map((answer) => answer.status).sort()).toEqual([303, 409]);
    const [booking] = await bookingsOf(room);
    const kinds = (await mailsTo(hub, resident.email)).map((mail) => mail.kind);
    expect(kinds.at(-1)).toBe(`booking.${booking?.state}`);
  });

  it('should be cancelled by who asked, or by a librarian who says why', async () => {
    const room = await createRoom(hub, { branch });
    const path = ((await ask(room)).headers.get('location') ?? '').split('?')[0];
    const before = (await mailsTo(hub, resident.email)).length;
    expect((await hub.post(`${path}/afzeggen`, {}, { cookie: cookies.foreign })).status).toBe(404);
    expect((await hub.post(`${path}/afzeggen`, {}, { cookie: cookies.resident })).status).toBe(303);
    expect(await mailsTo(hub, resident.email)).toHaveLength(before);
    expect((await hub.post(`${path}/afzeggen`, {}, { cookie: cookies.resident })).status).toBe(409);
    const again = ((await ask(room)).headers.get('location') ?? '').split('?')[0];
    await hub.post(`${again}/afzeggen`, { waarom: 'De verwarming is stuk.' }, { cookie: cookies.librarian });
    const mail = (await mailsTo(hub, resident.email)).at(-1);
    expect([mail?.kind, mail?.text?.includes('De verwarming is stuk.')]).toEqual(['booking.cancelled', true]);
    expect((await bookingsOf(room)).map((booking) => booking.state)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('deleting a room', () => {
  it('should be refused while people are to meet there, and take what is past along', async () => {
    const room = await createRoom(hub, { branch });
    await createBooking(hub, { room, startsAt: '2020-03-03T10:00:00Z', endsAt: '2020-03-03T11:00:00Z' });
    const coming = await createBooking(hub, {
      room,
      startsAt: `${soon}T10:00:00Z`,
      endsAt: `${soon}T11:00:00Z`,
    });
    const remove = async () =>
      (
        await hub.fetch(`/api/rooms/${room.id}`, {
          method: 'DELETE',
          headers: asUser(hub, cookies.librarian),
        })
      ).status;
    expect(await remove()).toBe(409);
    await cancelBooking({ req: await createLocalReq({}, hub.payload), booking: coming.id });
    expect(await remove()).toBe(200);
    expect(await bookingsOf(room)).toEqual([]);
  });
});
