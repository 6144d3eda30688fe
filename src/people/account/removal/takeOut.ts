import type { PayloadRequest } from 'payload';
import { queueJob } from '../../../core/jobs/queueJob.ts';
import { now } from '../../../core/now.ts';
import type { User } from '../../../payload-types.ts';
import { leaveTalk, type Words } from './leaveTalk.ts';
import { dropOwnThings } from './dropOwnThings.ts';
import { leaveActivities } from './leaveActivities.ts';
import { mustBeAbleToGo } from './mayGo.ts';
import { unpoint } from './unpoint.ts';

/**
 * Takes someone out of the hub before their account is deleted: every way in, memberships, sign-ups (whose seats
 * fall free), addresses and names. What they wrote stays under “former member” or goes.
 * @throws Problem 409 account.last-admin, account.last-network-admin
 */
export async function takeOut({
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
  await queueSweep({ req, user });
}

/** In milliseconds; longer than any transaction lasts. */
const afterwards = 60_000;
const unseen = 10_000;

/** Who wrote to or about the person at this very moment did not see them go: a minute later that goes too. */
async function queueSweep({ req, user }: { req: PayloadRequest; user: User }): Promise<void> {
  const at = now().getTime();
  const until = new Date(at + unseen).toISOString();
  const input = { user: user.id, email: user.email, until };
  await queueJob({ req, task: 'sweepAfter', input, waitUntil: new Date(at + afterwards) });
}
