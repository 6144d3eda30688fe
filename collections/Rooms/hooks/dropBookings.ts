import type { CollectionBeforeDeleteHook } from 'payload';

/** What was booked goes with a room that is deleted. */
export const dropBookings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const key = { greater_than: `${id}:`, less_than: `${id};` };
  await req.payload.db.deleteMany({ collection: 'room-slots', where: { key }, req });
  await req.payload.db.deleteMany({ collection: 'bookings', where: { room: { equals: id } }, req });
};
