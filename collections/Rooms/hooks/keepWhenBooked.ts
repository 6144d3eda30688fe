import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { now } from '../../../src/core/now.ts';
import { heldStates } from '../../../src/rooms/isHeld.ts';

/**
 * A room in which people are still to meet cannot be deleted; with any other, its bookings go.
 * @throws APIError 409
 */
export const keepWhenBooked: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const room = { room: { equals: id } };
  const coming = await req.payload.count({
    collection: 'bookings',
    where: {
      and: [room, { state: { in: [...heldStates] } }, { endsAt: { greater_than: now().toISOString() } }],
    },
    overrideAccess: true, // bookings of anyone count
    req,
  });
  if (coming.totalDocs > 0) {
    const message =
      req.i18n?.language === 'en'
        ? 'This room is booked. Move or cancel those bookings first.'
        : 'Deze ruimte is geboekt. Verplaats of zeg die boekingen eerst af.';
    throw new APIError(message, 409, { code: 'room.booked' }, true);
  }
  await req.payload.db.deleteMany({
    collection: 'room-slots',
    where: { key: { greater_than: `${id}:`, less_than: `${id};` } },
    req,
  });
  await req.payload.db.deleteMany({ collection: 'bookings', where: room, req });
};
