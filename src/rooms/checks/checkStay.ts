import { Problem } from '../../core/Problem.ts';
import type { Branch, Room } from '../../payload-types.ts';
import { isOpen } from '../opening/isOpen.ts';

const shortest = 15 * 60_000;
const longest = 24 * 3600_000;

/** A room with its branch filled in. */
export type RoomInBranch = Omit<Room, 'branch'> & { branch: Branch };

/**
 * What can be known without looking at other bookings: length, number of people, opening hours.
 * @param attendees how many are to come; nothing when nobody knows
 * @param team for the library itself: staff and moderators of its groups
 * @throws Problem room.length, room.too-small, room.closed
 */
export function checkStay({
  room,
  startsAt,
  endsAt,
  attendees,
  team,
}: {
  room: RoomInBranch;
  startsAt: string | Date;
  endsAt: string | Date;
  attendees?: number | null;
  team: boolean;
}): void {
  const length = +new Date(endsAt) - +new Date(startsAt);
  if (!(length >= shortest && length <= longest)) throw new Problem({ code: 'room.length', field: 'ruimte' });
  checkSize({ room, attendees });
  if (!isOpen({ room, branch: room.branch, team, startsAt, endsAt })) {
    throw new Problem({ status: 409, code: 'room.closed', field: 'ruimte' });
  }
}

/** @throws Problem room.too-small when more people are to come than fit */
export function checkSize({
  room,
  attendees,
}: {
  room: Pick<Room, 'capacity'>;
  attendees?: number | null;
}): void {
  if (!attendees || attendees <= room.capacity) return;
  throw new Problem({
    status: 409,
    code: 'room.too-small',
    field: 'ruimte',
    facts: { capacity: room.capacity },
  });
}
