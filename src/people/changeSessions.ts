import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import { seenNow } from './retention/seenNow.ts';
import type { User } from '../payload-types.ts';

export type Session = NonNullable<User['sessions']>[number];

/**
 * Changes on which devices someone is logged in.
 * @returns the account
 * @throws Error when there is no such account
 */
export async function changeSessions({
  payload,
  user,
  change,
}: {
  payload: Payload;
  user: string;
  change: (sessions: Session[]) => Session[];
}): Promise<User> {
  return transact({
    payload,
    key: `sessions:${user}`,
    work: async (req) => {
      const found = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: user } },
        req,
      });
      if (!found) throw new Error('The account is gone');
      // The whole account, as Payload itself does: on SQLite writing one list of a document empties the others.
      await payload.db.updateOne({
        collection: 'users',
        id: user,
        data: { ...found, ...seenNow(), sessions: change(found.sessions ?? []), updatedAt: null },
        returning: false,
        req,
      });
      return found;
    },
  });
}
