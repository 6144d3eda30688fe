import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Group, Membership } from '../../payload-types.ts';

/**
 * A membership by its id, within a group, for whoever runs that group.
 * @throws Problem 404 when it is not of this group; 409 conflict when its state is another (by now)
 */
export async function membershipOf({
  req,
  group,
  id,
  state,
}: {
  req: PayloadRequest;
  group: Pick<Group, 'id'>;
  id: string;
  state: Membership['state'];
}): Promise<Membership> {
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { id: { equals: id }, group: { equals: group.id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever runs the group sees who is in it
    req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  if (docs[0].state !== state) throw new Problem({ status: 409, code: 'conflict' });
  return docs[0];
}
