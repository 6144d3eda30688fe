import type { CollectionAfterReadHook } from 'payload';
import type { User } from '../../../src/payload-types.ts';

/** Where someone is logged in is for the hub alone; answers do not tell it, not even to that person. */
export const hideSessions: CollectionAfterReadHook<User> = ({ doc, overrideAccess }) => {
  if (overrideAccess) return doc;
  const { sessions: _hidden, ...shown } = doc;
  return shown;
};
