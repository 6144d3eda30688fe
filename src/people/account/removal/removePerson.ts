import type { PayloadRequest } from 'payload';
import type { User } from '../../../payload-types.ts';
import type { Words } from './leaveTalk.ts';

/**
 * Removes someone from the hub, all of it or nothing, in the transaction of `req`; what is theirs goes with the
 * account (takeOut).
 * @throws Problem 409 account.last-admin, account.last-network-admin
 */
export async function removePerson({
  req,
  user,
  words,
}: {
  req: PayloadRequest;
  user: User;
  words: Words;
}): Promise<void> {
  await req.payload.delete({
    collection: 'users',
    id: user.id,
    depth: 0,
    context: { words },
    overrideAccess: true, // the person asked for it by a link in their own mail, or nobody uses the account
    req,
  });
}
