import type { PayloadRequest } from 'payload';
import type { User } from '../../../payload-types.ts';
import { leaveTalk, type Words } from './leaveTalk.ts';
import { dropOwnThings } from './dropOwnThings.ts';
import { leaveActivities } from './leaveActivities.ts';
import { mustBeAbleToGo } from './mayGo.ts';
import { unpoint } from './unpoint.ts';

/**
 * Removes someone from the hub, all of it or nothing, in the transaction of `req`: the account and every way
 * in, memberships, sign-ups (whose seats fall free), addresses and names. What they wrote stays under “former
 * member” or goes.
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
  await mustBeAbleToGo({ payload: req.payload, req, user });
  await leaveActivities({ req, email: user.email });
  await leaveTalk({ req, user: user.id, words });
  await dropOwnThings({ req, user });
  await unpoint({ req, user: user.id });
  await req.payload.delete({
    collection: 'users',
    id: user.id,
    depth: 0,
    overrideAccess: true, // the person asked for it, by a link in their own mail
    req,
  });
}
