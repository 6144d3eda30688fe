import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Group, User } from '../../payload-types.ts';
import { leaveTalk, type Words } from '../../people/account/removal/leaveTalk.ts';
import { findMembership } from '../standing.ts';

/**
 * Someone stops taking part, or takes back a request. What they wrote stays under “former member”, or goes
 * along: as they choose.
 */
export async function leaveGroup({
  payload,
  group,
  user,
  words,
}: {
  payload: Payload;
  group: Pick<Group, 'id'>;
  user: Pick<User, 'id'>;
  words: Words;
}): Promise<void> {
  await transact({
    payload,
    key: `group:${group.id}`,
    work: async (req) => {
      const membership = await findMembership({ payload, req, group: group.id, user: user.id });
      if (!membership || membership.state === 'left') return;
      await payload.update({
        collection: 'memberships',
        id: membership.id,
        data: { state: 'left', role: 'member', displayName: '', brings: '', seeks: '' },
        depth: 0,
        overrideAccess: true, // one's own membership
        req,
      });
      if (membership.state === 'member') await leaveTalk({ req, user: user.id, group: group.id, words });
    },
  });
}
