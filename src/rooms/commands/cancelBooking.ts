import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { idOf } from '../../people/roles.ts';
import type { Booking } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { uncountRequest } from '../quota/countRequest.ts';
import { setSlots } from '../slots/setSlots.ts';

/**
 * Ends a booking: it stays to be read, and its room falls free.
 * @param state `refused` when a librarian says no
 * @param decidedBy id of who said so
 */
export async function cancelBooking({
  req: given,
  booking,
  state = 'cancelled',
  reason,
  decidedBy,
}: {
  req: PayloadRequest;
  booking: string;
  state?: 'cancelled' | 'refused';
  reason?: string;
  decidedBy?: string;
}): Promise<Booking> {
  return inTransaction({
    req: given,
    key: `booking:${booking}`,
    work: async (req) => {
      const ended = await req.payload.update({
        collection: 'bookings',
        id: booking,
        data: { state, ...(reason && { reason }), ...(decidedBy && { decidedBy }) },
        depth: 0,
        overrideAccess: true, // bookings are changed by these commands only
        req,
      });
      await uncountRequest({ req, booking: ended });
      const room = idOf(ended.room) ?? '';
      await setSlots({ req, booking, room, quarters: [] });
      await forget({ req, tags: [room] });
      return ended;
    },
  });
}
