import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import type { User } from '../payload-types.ts';
import { noteProven, provenAddress } from './provenAddress.ts';

/**
 * Someone opened a link that was mailed to the address of an account. The first time that is so, the account
 * becomes theirs alone: whoever made it for them, with a password that they know, has no way in any more. A
 * network admin keeps the password: nobody had more rights to make that account with.
 * @param user account whose address is proven
 */
export async function claimAccount({ payload, user }: { payload: Payload; user: User }): Promise<void> {
  if (provenAddress(user)) return;
  if (user.networkAdmin) return noteProven({ payload, user });
  await transact({
    payload,
    key: `sessions:${user.id}`,
    work: async (req) => {
      const where = { id: { equals: user.id } };
      const found = await payload.db.findOne<User>({ collection: 'users', where, req });
      if (!found || provenAddress(found)) return;
      // The whole account: on SQLite writing one list of a document empties the others.
      await payload.db.updateOne({
        collection: 'users',
        id: user.id,
        data: { ...found, hash: null, salt: null, sessions: [], updatedAt: null },
        returning: false,
        req,
      });
      await noteProven({ payload, user: found, req });
    },
  });
}
