import type { CollectionAfterDeleteHook } from 'payload';
import type { StoppedAddress } from '../../../src/payload-types.ts';

/** An address that works again works for every library. */
export const liftEverywhere: CollectionAfterDeleteHook<StoppedAddress> = async ({ doc, req }) => {
  await req.payload.db.deleteMany({
    collection: 'stopped-addresses',
    where: { email: { equals: doc.email } },
    req,
  });
};
