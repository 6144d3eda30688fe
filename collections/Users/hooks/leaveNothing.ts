import type { CollectionBeforeDeleteHook } from 'payload';
import { Problem } from '../../../src/core/Problem.ts';
import { takeOut } from '../../../src/people/account/removal/takeOut.ts';
import type { User } from '../../../src/payload-types.ts';
import { refusal } from '../../hooks/refusal.ts';

/**
 * Whoever deletes an account, its owner, the hub by itself or an admin: all that is of the person goes with it,
 * in the same transaction.
 * @throws APIError 409 delete.last-admin, delete.last-network-admin when an admin deletes it; else the Problem
 */
export const leaveNothing: CollectionBeforeDeleteHook = async ({ id, req, context }) => {
  const user = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  if (!user) return;
  try {
    await takeOut({ req, user, words: context.words === 'weg' ? 'weg' : 'blijf' });
  } catch (err) {
    if (!(err instanceof Problem) || context.words) throw err;
    const code = err.code === 'account.last-admin' ? 'delete.last-admin' : 'delete.last-network-admin';
    throw refusal({ req, code, facts: err.facts });
  }
};
