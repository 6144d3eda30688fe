import type { Payload, PayloadRequest } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import { meetAt } from '../../../core/tally/meetAt.ts';
import type { User } from '../../../payload-types.ts';
import { librariesWithRole } from '../../roles.ts';

/**
 * Whether an account can go: not that of the only admin of a library, or of the network, for then nobody
 * could let anyone in any more.
 * @throws Problem 409 account.last-admin, account.last-network-admin
 */
export async function mustBeAbleToGo({
  payload,
  req,
  user,
}: {
  payload: Payload;
  req?: PayloadRequest;
  user: User;
}): Promise<void> {
  const others = { id: { not_equals: user.id } };
  const admins = librariesWithRole(user, ['admin']);
  if (req && (user.networkAdmin || admins.length > 0)) await meetAt({ req, key: 'admins-go' });
  if (user.networkAdmin) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { and: [others, { networkAdmin: { equals: true } }] },
      overrideAccess: true, // only whether there is another
      req,
    });
    if (totalDocs === 0) throw new Problem({ status: 409, code: 'account.last-network-admin' });
  }
  for (const library of admins) {
    const { docs } = await payload.db.find<User>({
      collection: 'users',
      where: {
        and: [others, { 'roles.library': { equals: library } }, { 'roles.role': { equals: 'admin' } }],
      },
      limit: 0,
      pagination: false,
      req,
    });
    if (docs.some((each) => librariesWithRole(each, ['admin']).includes(library))) continue;
    const found = await payload.findByID({
      collection: 'libraries',
      id: library,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // its name, for its own admin
      req,
    });
    if (found && !found.archived) {
      throw new Problem({ status: 409, code: 'account.last-admin', facts: { library: found.name } });
    }
  }
}
