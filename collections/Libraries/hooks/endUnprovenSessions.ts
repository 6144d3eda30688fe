import type { CollectionAfterChangeHook } from 'payload';
import type { Library, User } from '../../../src/payload-types.ts';
import { endSessions } from '../../../src/people/endSessions.ts';
import { factorNeed } from '../../../src/people/factor/factorNeed.ts';

/** When a library begins to want a second factor, its staff without one are logged out, and set it up. */
export const endUnprovenSessions: CollectionAfterChangeHook<Library> = async ({ doc, previousDoc, req }) => {
  if (!doc.requireSecondFactor || previousDoc?.requireSecondFactor) return doc;
  const { payload } = req;
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { or: [{ 'roles.library': { equals: doc.id } }, { networkAdmin: { equals: true } }] },
    limit: 0,
    pagination: false,
    req,
  });
  for (const user of docs) {
    if ((await factorNeed({ payload, req, user })) === 'setUp') await endSessions({ req, user: user.id });
  }
  return doc;
};
