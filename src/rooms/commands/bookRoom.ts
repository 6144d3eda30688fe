import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import type { Booking } from '../../payload-types.ts';
import { checkStay } from '../checks/checkStay.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { inTransaction } from '../inTransaction.ts';
import { quartersOf } from '../slots/quarters.ts';
import { setSlots } from '../slots/setSlots.ts';

export type BookRoom = {
  /** With a transaction: the booking belongs to it. Without: the booking has one of its own. */
  req: PayloadRequest;
  /** Id. */
  room: string;
  startsAt: string | Date;
  endsAt: string | Date;
  purpose: string;
  /** Id of the activity it is for. */
  event?: string;
  /** Id of who asked for it. */
  requestedBy?: string;
  attendees?: number | null;
  /** `requested` holds the room until a librarian decides; left out: what the room asks for. */
  state?: 'requested' | 'approved';
  /** For the library itself: staff and moderators of its groups, who may use rooms until 23:00. */
  team?: boolean;
};

/**
 * Takes a room, with the time to set it up and clear it away. Booking and slots are stored together or
 * not at all, and no two bookings overlap, whoever writes at once.
 * @throws Problem room.length, room.too-small, room.closed, room.taken; the transaction must end then
 */
export async function bookRoom({ req: given, team = false, ...wanted }: BookRoom): Promise<Booking> {
  return inTransaction({
    req: given,
    key: `room:${wanted.room}`,
    work: async (req) => {
      const room = await loadRoom({ payload: req.payload, req, id: wanted.room });
      checkStay({ ...wanted, room, team });
      const booking = await req.payload.create({
        collection: 'bookings',
        data: {
          room: room.id,
          startsAt: new Date(wanted.startsAt).toISOString(),
          endsAt: new Date(wanted.endsAt).toISOString(),
          purpose: wanted.purpose,
          event: wanted.event ?? null,
          requestedBy: wanted.requestedBy ?? null,
          attendees: wanted.attendees ?? null,
          state: wanted.state ?? (room.approval ? 'requested' : 'approved'),
        },
        depth: 0,
        overrideAccess: true, // bookings are made by this command only
        req,
      });
      await setSlots({
        req,
        booking: booking.id,
        room: room.id,
        quarters: quartersOf({ ...room, ...wanted }),
      });
      await forget({ req, tags: [room.id] });
      return booking;
    },
  });
}
