import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Group, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { groupForHub } from '../groupForHub.ts';
import { findMembership } from '../standing.ts';
import { enterGroup } from './enterGroup.ts';

/**
 * Who takes part in a group within another takes part in that one too: at once where it is open, otherwise one
 * must be in it first. In the transaction of `req`.
 * @throws Problem 403 group.parent-first
 */
export async function enterParent({
  req,
  group,
  user,
  displayName,
}: {
  req: PayloadRequest;
  group: Group;
  user: Pick<User, 'id'>;
  displayName: string;
}): Promise<void> {
  const id = idOf(group.parent);
  if (!id) return;
  const known = await findMembership({ payload: req.payload, req, group: id, user: user.id });
  if (known?.state === 'member') return;
  const parent = await groupForHub({ payload: req.payload, req, id });
  if (!parent || parent.archived) return;
  if (parent.joinMode !== 'open' || parent.visibility === 'hidden' || known?.removed) {
    throw new Problem({ status: 403, code: 'group.parent-first' });
  }
  await enterGroup({ req, group: parent, user, displayName });
}
