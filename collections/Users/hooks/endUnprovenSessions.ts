import type { CollectionBeforeChangeHook } from 'payload';
import type { User } from '../../../src/payload-types.ts';
import { factorNeed } from '../../../src/people/factor/factorNeed.ts';

/**
 * Who gets a role for which a second factor is wanted, and has none, is logged out: no session may grow
 * into one with staff rights.
 */
export const endUnprovenSessions: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  if (data.roles === undefined && data.networkAdmin === undefined) return data;
  const user = { ...originalDoc, ...data, id: originalDoc.id } as User;
  const isOf = (each: User) => ({ payload: req.payload, req, user: each });
  if ((await factorNeed(isOf(user))) !== 'setUp' || (await factorNeed(isOf(originalDoc))) !== 'none')
    return data;
  return { ...data, sessions: [] };
};
