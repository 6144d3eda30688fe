import type { Payload, PayloadRequest, Where } from 'payload';
import type { User } from '../../payload-types.ts';
import { librariesWithRole, staffRoles } from '../roles.ts';
import { findFactor } from './findFactor.ts';

/** `code`: asked for at every login. `setUp`: must be set up before there is a session. */
export type FactorNeed = 'none' | 'code' | 'setUp';

type Who = Pick<User, 'id' | 'roles' | 'networkAdmin'>;
type Asking = { payload: Payload; req?: PayloadRequest; user: Who };

/** What a person needs beside a link or a password before a session arises. */
export async function factorNeed(asking: Asking): Promise<FactorNeed> {
  const factor = await findFactor({ ...asking, user: asking.user.id });
  if (factor?.confirmedAt) return 'code';
  return (await mustHaveFactor(asking)) ? 'setUp' : 'none';
}

/**
 * Whether a library where the person is staff wants a second factor of its staff. A network admin is staff
 * everywhere.
 */
export async function mustHaveFactor({ payload, req, user }: Asking): Promise<boolean> {
  const own = librariesWithRole(user, staffRoles);
  if (!user.networkAdmin && own.length === 0) return false;
  const wants: Where = { requireSecondFactor: { equals: true } };
  const { totalDocs } = await payload.count({
    collection: 'libraries',
    where: user.networkAdmin ? wants : { and: [wants, { id: { in: own } }] },
    overrideAccess: true, // a rule of the library, to decide with
    req,
  });
  return totalDocs > 0;
}
