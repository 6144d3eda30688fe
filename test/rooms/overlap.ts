import type { Payload } from 'payload';
import type { Booking, Room } from '../../src/payload-types.ts';
import { heldStates } from '../../src/rooms/isHeld.ts';
import { quartersOf, slotKey } from '../../src/rooms/slots/quarters.ts';

const minute = 60_000;

/** Every booking that holds one of these rooms. */
export async function heldBookings(payload: Payload, rooms: Room[]): Promise<Booking[]> {
  const found = await payload.find({
    collection: 'bookings',
    where: { room: { in: rooms.map((room) => room.id) }, state: { in: [...heldStates] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true, // to check the rule from outside
  });
  return found.docs;
}

/** Pairs of bookings of one room that meet, counted from their times, set-up and teardown included. */
export function overlapsOf(bookings: Booking[], rooms: Room[]): string[] {
  return rooms.flatMap((room) => {
    const stays = bookings
      .filter((booking) => booking.room === room.id)
      .map(({ id, startsAt, endsAt }) => ({
        id,
        from: +new Date(startsAt) - room.setupMinutes * minute,
        until: +new Date(endsAt) + room.teardownMinutes * minute,
      }))
      .sort((one, other) => one.from - other.from);
    return stays.flatMap((stay, index) => {
      const next = stays[index + 1];
      return next && next.from < stay.until ? [`${stay.id} and ${next.id} in ${room.name}`] : [];
    });
  });
}

/** The keys that these bookings should hold, and those that are stored, both in order. */
export async function slotKeys(
  payload: Payload,
  bookings: Booking[],
  rooms: Room[],
): Promise<{ wanted: string[]; stored: string[] }> {
  const wanted = bookings.flatMap((booking) => {
    const room = rooms.find((each) => each.id === booking.room);
    if (!room) return [];
    return quartersOf({ ...room, ...booking }).map((quarter) => slotKey({ room: room.id, quarter }));
  });
  const found = await payload.db.find<{ id: string; key: string }>({
    collection: 'room-slots',
    where: {},
    limit: 0,
    pagination: false,
  });
  const own = found.docs
    .map((slot) => slot.key)
    .filter((key) => rooms.some((room) => key.startsWith(`${room.id}:`)));
  return { wanted: wanted.sort(), stored: own.sort() };
}
