import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { Booking } from '../../payload-types.ts';
import { checkStay } from '../checks/checkStay.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { inTransaction } from '../inTransaction.ts';
import { isHeld } from '../isHeld.ts';
import { quartersOf } from '../slots/quarters.ts';
import { setSlots } from '../slots/setSlots.ts';

export type MoveBooking = {
  req: PayloadRequest;
  /** Id. */
  booking: string;
  /** Id; left out: the room it is in. */
  room?: string;
  startsAt: string | Date;
  endsAt: string | Date;
  purpose?: string;
  attendees?: number | null;
  /** Left out: as it was. */
  state?: 'requested' | 'approved';
  team?: boolean;
};

/**
 * Moves a booking to another time or room. What it held falls free in the same transaction that takes
 * what it needs now.
 * @throws Problem room.length, room.too-small, room.closed, room.taken, and conflict for a booking that
 * was cancelled or refused; the transaction must end then
 */
export async function moveBooking({ req: given, team = false, ...wanted }: MoveBooking): Promise<Booking> {
  return inTransaction({
    req: given,
    key: wanted.room ? `room:${wanted.room}` : `booking:${wanted.booking}`,
    work: async (req) => {
      const booking = await req.payload.findByID({
        collection: 'bookings',
        id: wanted.booking,
        depth: 0,
        overrideAccess: true, // who may move it was decided before
        req,
      });
      if (!isHeld(booking)) throw new Problem({ status: 409, code: 'conflict' });
      const before = idOf(booking.room) ?? '';
      const room = await loadRoom({ payload: req.payload, req, id: wanted.room ?? before });
      const attendees = wanted.attendees === undefined ? booking.attendees : wanted.attendees;
      checkStay({ ...wanted, room, attendees, team });
      await setSlots({
        req,
        booking: booking.id,
        room: room.id,
        quarters: quartersOf({ ...room, ...wanted }),
      });
      const moved = await req.payload.update({
        collection: 'bookings',
        id: booking.id,
        data: {
          room: room.id,
          startsAt: new Date(wanted.startsAt).toISOString(),
          endsAt: new Date(wanted.endsAt).toISOString(),
          purpose: wanted.purpose ?? booking.purpose,
          attendees: attendees ?? null,
          state: wanted.state ?? booking.state,
        },
        depth: 0,
        overrideAccess: true, // bookings are changed by these commands only
        req,
      });
      await forget({ req, tags: [room.id, before] });
      return moved;
    },
  });
}
