import type { CollectionBeforeDeleteHook } from 'payload';

/** What was counted and who signed up goes with an activity that is deleted. */
export const dropSeats: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { event: { equals: id } };
  req.context.dropsEvent = id;
  await req.payload.delete({ collection: 'rsvps', where, overrideAccess: true, req }); // follows from a delete that was allowed
  await req.payload.db.deleteMany({ collection: 'seat-ledgers', where, req });
};
