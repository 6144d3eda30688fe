import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Group, Post, User } from '../../payload-types.ts';
import { findMembership } from '../standing.ts';

/**
 * Someone chooses the name under which they take part in a group, and what they bring and look for. What they
 * wrote shows the new name.
 * @throws Problem 403 group.not-member
 */
export async function changeMine({
  payload,
  group,
  user,
  change,
}: {
  payload: Payload;
  group: Pick<Group, 'id'>;
  user: Pick<User, 'id'>;
  change: { displayName: string; brings: string; seeks: string };
}): Promise<void> {
  await transact({
    payload,
    key: `group:${group.id}`,
    work: async (req) => {
      const membership = await findMembership({ payload, req, group: group.id, user: user.id });
      if (membership?.state !== 'member') throw new Problem({ status: 403, code: 'group.not-member' });
      const rest = { depth: 0, overrideAccess: true, req }; // one's own membership and words
      await payload.update({ collection: 'memberships', id: membership.id, data: change, ...rest });
      if (change.displayName === membership.displayName) return;
      const { docs } = await payload.db.find<Post>({
        collection: 'posts',
        where: { and: [{ group: { equals: group.id } }, { author: { equals: user.id } }] },
        limit: 0,
        pagination: false,
        select: { authorName: true },
        req,
      });
      for (const { id } of docs) {
        await payload.update({ collection: 'posts', id, data: { authorName: change.displayName }, ...rest });
      }
    },
  });
}
