import type { CollectionBeforeDeleteHook } from 'payload';

/** What someone was told of and chose to be told of goes with the account. */
export const forgetTold: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { user: { equals: id } };
  await req.payload.db.deleteMany({ collection: 'notifications', where, req });
  await req.payload.db.deleteMany({ collection: 'mail-choices', where, req });
};
