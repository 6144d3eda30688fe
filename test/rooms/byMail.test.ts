import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Booking, Library, Room, User } from '../../src/payload-types.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createRoom } from '../factories/room.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let room: Room;
let limited: Room;
let librarian: User;
let second: User;
let asker: User;
let cookie: string;
let group: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  const branch = await createBranch(hub, { library });
  room = await createRoom(hub, { branch, approval: true });
  limited = await createRoom(hub, { branch, approval: true, quotaPerMonth: 1 });
  librarian = await createUser(hub, { library, role: 'librarian' });
  second = await createUser(hub, { library, role: 'librarian' });
  asker = await createUser(hub, { library, role: 'resident' });
  cookie = await logIn(hub, asker);
  const made = await createGroup(hub, { library });
  group = made.id;
  await createMembership(hub, { group: made, user: asker });
});

afterAll(() => hub.stop());

let day = 1;

/** A day in the same month for every request: the second next month has at least 28 days. */
function nextDay(): string {
  const at = new Date();
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, day));
  day += 1;
  return first.toISOString().slice(0, 10);
}

function ask(where: Room, fields: Record<string, string> = {}) {
  return hub.post(
    `/${library.slug}/ruimtes/${where.slug}/aanvragen`,
    { datum: nextDay(), van: '10:00', tot: '11:00', personen: '4', waarvoor: 'Overleg', voor: '', ...fields },
    { cookie },
  );
}

async function newestBooking(): Promise<Booking> {
  const { docs } = await hub.payload.find({
    collection: 'bookings',
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return docs[0] as Booking;
}

const linkFor = async (user: User) =>
  linkIn(await newestMail(hub, { to: user.email, kind: 'staff.booking' }), /besluit\//);

describe('Deciding by the link in the mail', () => {
  it('should show the facts without deciding, decide once, and tell who asked', async () => {
    expect((await ask(room)).status).toBe(303);
    await newestMail(hub, { to: asker.email, kind: 'booking.received' });
    const [mine, colleagues] = [await linkFor(librarian), await linkFor(second)];
    const visitor = new Visitor(hub);
    expect(await visitor.open(mine)).toContain(asker.email);
    expect(await newestBooking()).toMatchObject({ state: 'requested' });
    expect(await visitor.send(/besluit\//, { besluit: 'nee', reden: '' })).toBe(422);
    expect(await visitor.send(/besluit\//, { besluit: 'ja' })).toBe(200);
    expect(await newestBooking()).toMatchObject({ state: 'approved', decidedBy: librarian.id });
    await newestMail(hub, { to: asker.email, kind: 'booking.approved' });
    expect((await hub.post(mine, { besluit: 'nee', reden: 'x' })).status).toBe(410);
    expect((await hub.post(colleagues, { besluit: 'nee', reden: 'x' })).status).toBe(409);
    expect(await newestBooking()).toMatchObject({ state: 'approved' });
  });

  it('should take one decision of two at once', async () => {
    await ask(room);
    const links = [await linkFor(librarian), await linkFor(second)];
    const answers = await Promise.all(
      links.map((link, index) => hub.post(link, { besluit: index ? 'ja' : 'nee', reden: 'Vol.' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('should refuse a guessed link, and one of someone who is no librarian any more', async () => {
    await ask(room);
    const link = await linkFor(second);
    await hub.payload.update({
      collection: 'users',
      id: second.id,
      data: { roles: [{ library: library.id, role: 'resident' }] },
      overrideAccess: true, // a test's own data
    });
    expect((await hub.post(link, { besluit: 'ja' })).status).toBe(403);
    expect((await hub.fetch(`/${library.slug}/boekingen/besluit/raad-maar-wat`)).status).toBe(410);
    expect(await newestBooking()).toMatchObject({ state: 'requested' });
  });
});

describe('Cancelling by the link in the mail', () => {
  it('should work without logging in, for who asked', async () => {
    await ask(room);
    const link = linkIn(await newestMail(hub, { to: asker.email, kind: 'booking.received' }), /van-jou\//);
    const visitor = new Visitor(hub);
    await visitor.open(link);
    expect(await visitor.send(/afzeggen$/)).toBe(200);
    expect(await newestBooking()).toMatchObject({ state: 'cancelled' });
    const { id } = await newestBooking();
    expect(await visitor.ask(`/${library.slug}/boekingen/van-jou/${id}`)).toBe(404);
  });
});

describe('A quota for a month', () => {
  it('should not be passed by two requests at once, count per group, and come free again', async () => {
    const answers = await Promise.all([ask(limited), ask(limited)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await ask(limited, { voor: `groep:${group}` })).status).toBe(303);
    const booking = await newestBooking();
    expect(booking).toMatchObject({ group });
    expect((await ask(limited, { voor: `groep:${group}` })).status).toBe(409);
    await hub.post(`/${library.slug}/boekingen/${booking.id}/afzeggen`, { waarom: '' }, { cookie });
    expect((await ask(limited, { voor: `groep:${group}` })).status).toBe(303);
  });

  it('should let nobody ask for a group that is not theirs', async () => {
    const strange = await createGroup(hub, { library });
    expect((await ask(room, { voor: `groep:${strange.id}` })).status).toBe(422);
  });
});
