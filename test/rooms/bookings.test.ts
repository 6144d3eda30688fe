import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq, type PayloadRequest } from 'payload';
import { Problem } from '../../src/core/Problem.ts';
import { transact } from '../../src/core/database/transact.ts';
import type { Branch, Library, Room } from '../../src/payload-types.ts';
import { bookRoom } from '../../src/rooms/commands/bookRoom.ts';
import { cancelBooking } from '../../src/rooms/commands/cancelBooking.ts';
import { moveBooking } from '../../src/rooms/commands/moveBooking.ts';
import { createBooking } from '../factories/booking.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createRoom } from '../factories/room.ts';
import { startProcess } from '../helpers/processes/startProcess.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { heldBookings, overlapsOf, slotKeys } from './overlap.ts';

let hub: TestHub;
let library: Library;
let branch: Branch;
let req: PayloadRequest;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  req = await createLocalReq({}, hub.payload);
});
afterAll(() => hub.stop());

/** A time on a Tuesday in March, by the clock of Amsterdam. */
const at = (time: string) => `2027-03-02T${time}:00+01:00`;
const stay = (from: string, until: string) => ({ startsAt: at(from), endsAt: at(until) });

/** The code with which something is refused; `ok` when it is not. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (err) {
    if (err instanceof Problem) return err.code;
    throw err;
  }
}

async function agree(rooms: Room[]): Promise<void> {
  const bookings = await heldBookings(hub.payload, rooms);
  expect(overlapsOf(bookings, rooms)).toEqual([]);
  const { wanted, stored } = await slotKeys(hub.payload, bookings, rooms);
  expect(stored).toEqual(wanted);
}

describe('a booking', () => {
  it('should hold its room with set-up and teardown, up to the quarter', async () => {
    const room = await createRoom(hub, { branch, setupMinutes: 20, teardownMinutes: 15 });
    await createBooking(hub, { room, ...stay('14:00', '16:00') });
    expect(await codeOf(createBooking(hub, { room, ...stay('16:30', '17:00') }))).toBe('room.taken');
    expect(await codeOf(createBooking(hub, { room, ...stay('16:45', '17:30') }))).toBe('ok');
    expect(await codeOf(createBooking(hub, { room, ...stay('12:00', '13:30') }))).toBe('room.taken');
    expect(await codeOf(createBooking(hub, { room, ...stay('12:00', '13:15') }))).toBe('ok');
    expect(await codeOf(createBooking(hub, { room, ...stay('14:30', '15:00') }))).toBe('room.taken');
    await agree([room]);
    expect(await heldBookings(hub.payload, [room])).toHaveLength(3);
  });

  it('should carry its library, and wait for approval where the room asks for it', async () => {
    const room = await createRoom(hub, { branch, approval: true });
    const booking = await createBooking(hub, { room, ...stay('10:00', '11:00') });
    expect(booking).toMatchObject({ library: library.id, state: 'requested' });
    expect(await codeOf(createBooking(hub, { room, ...stay('10:00', '11:00') }))).toBe('room.taken');
    const other = await createBooking(hub, { room, ...stay('11:00', '12:00'), state: 'approved' });
    expect(other.state).toBe('approved');
  });

  it('should be refused when it is too small, closed, too short or too long', async () => {
    const room = await createRoom(hub, { branch, capacity: 12 });
    const ask = (over: object) => codeOf(createBooking(hub, { room, ...stay('10:00', '11:00'), ...over }));
    expect(await ask({ attendees: 13 })).toBe('room.too-small');
    expect(await ask(stay('20:00', '22:00'))).toBe('room.closed');
    expect(await ask(stay('10:00', '10:10'))).toBe('room.length');
    expect(await ask(stay('11:00', '10:00'))).toBe('room.length');
    expect(await ask({ startsAt: at('09:00'), endsAt: '2027-03-04T09:00:00+01:00' })).toBe('room.length');
    expect(await heldBookings(hub.payload, [room])).toEqual([]);
    expect(await ask({ attendees: 12 })).toBe('ok');
    expect(await ask({ ...stay('20:00', '23:00'), team: true })).toBe('ok');
  });

  it('should leave nothing behind when what it belongs to is undone', async () => {
    const room = await createRoom(hub, { branch });
    const undone = transact({
      payload: hub.payload,
      work: async (inside) => {
        await bookRoom({ req: inside, room: room.id, ...stay('10:00', '11:00'), purpose: 'Toch niet' });
        throw new Problem({ code: 'conflict' });
      },
    });
    expect(await codeOf(undone)).toBe('conflict');
    await agree([room]);
    expect(await codeOf(createBooking(hub, { room, ...stay('10:00', '11:00') }))).toBe('ok');
  });

  it('should undo everything when the second of two rooms is taken', async () => {
    const [first, second] = [await createRoom(hub, { branch }), await createRoom(hub, { branch })];
    await createBooking(hub, { room: second, ...stay('10:00', '11:00') });
    const both = transact({
      payload: hub.payload,
      work: async (inside) => {
        for (const room of [first, second]) {
          await bookRoom({ req: inside, room: room.id, ...stay('10:30', '12:00'), purpose: 'Twee zalen' });
        }
      },
    });
    expect(await codeOf(both)).toBe('room.taken');
    expect(await heldBookings(hub.payload, [first])).toEqual([]);
    await agree([first, second]);
  });
});

describe('moving and cancelling', () => {
  it('should free what it held and take what it needs, also by half its length', async () => {
    const [room, other] = [
      await createRoom(hub, { branch, teardownMinutes: 15 }),
      await createRoom(hub, { branch }),
    ];
    const booking = await createBooking(hub, { room, ...stay('10:00', '12:00') });
    const move = (over: object) =>
      codeOf(moveBooking({ req, booking: booking.id, ...stay('11:00', '13:00'), ...over }));
    expect(await move({})).toBe('ok');
    expect(await codeOf(createBooking(hub, { room, ...stay('10:00', '10:45') }))).toBe('ok');
    await agree([room, other]);
    expect(await move({ room: other.id })).toBe('ok');
    expect(await codeOf(createBooking(hub, { room, ...stay('11:00', '13:00') }))).toBe('ok');
    await agree([room, other]);
  });

  it('should stay where it was when the other place is taken', async () => {
    const room = await createRoom(hub, { branch });
    const booking = await createBooking(hub, { room, ...stay('10:00', '12:00') });
    await createBooking(hub, { room, ...stay('13:00', '14:00') });
    expect(await codeOf(moveBooking({ req, booking: booking.id, ...stay('11:30', '13:30') }))).toBe(
      'room.taken',
    );
    const kept = await hub.payload.findByID({ collection: 'bookings', id: booking.id, depth: 0 });
    expect(kept).toMatchObject({ startsAt: booking.startsAt, endsAt: booking.endsAt });
    await agree([room]);
  });

  it('should free the room and stay to be read; what is cancelled cannot be moved', async () => {
    const room = await createRoom(hub, { branch });
    const booking = await createBooking(hub, { room, ...stay('10:00', '12:00') });
    await cancelBooking({ req, booking: booking.id, reason: 'Ziek' });
    expect(await codeOf(createBooking(hub, { room, ...stay('10:00', '12:00') }))).toBe('ok');
    expect(await codeOf(moveBooking({ req, booking: booking.id, ...stay('13:00', '14:00') }))).toBe(
      'conflict',
    );
    const kept = await hub.payload.findByID({ collection: 'bookings', id: booking.id, depth: 0 });
    expect(kept).toMatchObject({ state: 'cancelled', reason: 'Ziek' });
    await agree([room]);
  });
});

describe('many at once', () => {
  it('should give a room to one of twenty that ask at once', async () => {
    const room = await createRoom(hub, { branch });
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => codeOf(createBooking(hub, { room, ...stay('10:00', '11:00') }))),
    );
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'room.taken')).toHaveLength(19);
    await agree([room]);
  });

  it('should never overlap in 500 random attempts from two processes', async () => {
    const rooms = [
      await createRoom(hub, { branch }),
      await createRoom(hub, { branch, setupMinutes: 15, teardownMinutes: 30 }),
      await createRoom(hub, { branch, setupMinutes: 20, teardownMinutes: 5 }),
    ];
    const ids = rooms.map((room) => room.id);
    const processes = ['1', '2'].map((seed) =>
      startProcess({ script: 'bookRandomly.ts', args: ['250', '2027-03-01', seed, ...ids] }),
    );
    await Promise.all(processes.map((each) => each.says('ready')));
    for (const each of processes) each.tell('go');
    await Promise.all(processes.map((each) => each.end()));
    const bookings = await heldBookings(hub.payload, rooms);
    expect(bookings.length).toBeGreaterThan(5);
    await agree(rooms);
  }, 300_000);

  it('should book five years of weeks in one transaction', async () => {
    const room = await createRoom(hub, { branch, setupMinutes: 15, teardownMinutes: 30 });
    const week = 7 * 24 * 3_600_000;
    await transact({
      payload: hub.payload,
      work: async (inside) => {
        for (let index = 0; index < 260; index += 1) {
          const startsAt = new Date(Date.parse(at('10:00')) + index * week);
          const endsAt = new Date(+startsAt + 2 * 3_600_000);
          await bookRoom({ req: inside, room: room.id, startsAt, endsAt, purpose: 'Reeks' });
        }
      },
    });
    expect(await heldBookings(hub.payload, [room])).toHaveLength(260);
    await agree([room]);
  }, 300_000);
});
