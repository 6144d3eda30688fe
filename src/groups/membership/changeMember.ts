import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Group, Membership } from '../../payload-types.ts';
import { membershipOf } from './membershipOf.ts';

export const memberChanges = ['moderator', 'member', 'remove'] as const;
export type MemberChange = (typeof memberChanges)[number];

const changes: Record<MemberChange, Partial<Membership>> = {
  moderator: { role: 'moderator' },
  member: { role: 'member' },
  remove: { state: 'left', role: 'member', removed: true },
};

/**
 * Gives a member another role, or sends them away.
 * @param group run by whoever does this
 * @param id of the membership
 * @throws Problem 404 when it is not of this group; 409 conflict when the person has left meanwhile
 */
export async function changeMember({
  payload,
  group,
  id,
  change,
  by,
}: {
  payload: Payload;
  group: Pick<Group, 'id'>;
  id: string;
  change: MemberChange;
  /** Who does it. */
  by: string;
}): Promise<void> {
  await transact({
    payload,
    key: `group:${group.id}`,
    by,
    work: async (req) => {
      await membershipOf({ req, group, id, state: 'member' });
      await payload.update({
        collection: 'memberships',
        id,
        data: changes[change],
        depth: 0,
        overrideAccess: true, // whoever runs the group decides
        req,
      });
    },
  });
}
