import type { Group, Membership, User } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** Someone takes part in a group. */
export async function createMembership(
  hub: TestHub,
  { group, user, ...over }: { group: Group; user: User } & Partial<Omit<Membership, 'group' | 'user'>>,
): Promise<Membership> {
  return hub.payload.create({
    collection: 'memberships',
    data: {
      group: group.id,
      user: user.id,
      displayName: user.name,
      state: 'member',
      role: 'member',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
