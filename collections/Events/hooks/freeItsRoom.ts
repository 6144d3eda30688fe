import type { CollectionBeforeDeleteHook } from 'payload';
import { cancelBooking } from '../../../src/rooms/commands/cancelBooking.ts';
import { bookingOf } from '../../../src/rooms/followEvent.ts';

/** An activity that is deleted frees its room, in the same transaction. */
export const freeItsRoom: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const booking = await bookingOf({ req, event: String(id) });
  if (booking) await cancelBooking({ req, booking: booking.id });
};
