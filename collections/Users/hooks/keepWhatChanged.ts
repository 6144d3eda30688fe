import type { CollectionBeforeLoginHook } from 'payload';
import { seenNow } from '../../../src/people/retention/seenNow.ts';
import type { User } from '../../../src/payload-types.ts';
import { isReset } from './resetWithoutLogin.ts';

/** Devices on which one person can be logged in; the oldest are logged out. */
const mostSessions = 20;

/**
 * Payload reads a person, compares the password for half a second, and writes the whole person back with
 * one session more. What was stored meanwhile (a role taken away, a session elsewhere) would be undone:
 * here it is put back, in the same transaction.
 */
export const keepWhatChanged: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  if (isReset(req)) return user; // the new password must not be undone by what was stored before it
  const { payload } = req;
  const where = { id: { equals: user.id } };
  const stored = await payload.db.findOne<User>({ collection: 'users', where }); // without req: as others left it
  const session = user.sessions?.at(-1);
  if (!stored || !session) return user;
  const standing = (stored.sessions ?? []).filter((each) => new Date(each.expiresAt) > new Date());
  const data = {
    ...stored,
    ...seenNow(),
    sessions: [...standing.slice(1 - mostSessions), session],
    loginAttempts: 0,
    lockUntil: null,
  };
  await payload.db.updateOne({ collection: 'users', id: user.id, data, returning: false, req });
  return { ...user, ...data };
};
