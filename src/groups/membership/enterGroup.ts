import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Group, Membership, User } from '../../payload-types.ts';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import { idOf } from '../../people/roles.ts';
import { enterParent } from './enterParent.ts';
import { findMembership } from '../standing.ts';

type Entry = {
  membership: Membership;
  /** Whether this very call made the person a member, or put the request down. */
  isNew: boolean;
};

/**
 * Lets someone take part in a group as far as the group allows it: at once, or after an answer. Who takes
 * part already stays as they are. In the transaction of `req`.
 * @param displayName name in this group
 * @param invited someone who runs the group asked for this person
 * @throws Problem 403 group.invite-only, group.parent-first, group.blocked; 409 group.archived
 */
export async function enterGroup({
  req,
  group,
  user,
  displayName,
  brings,
  seeks,
  invited = false,
}: {
  req: PayloadRequest;
  group: Group;
  user: Pick<User, 'id'>;
  displayName: string;
  brings?: string;
  seeks?: string;
  invited?: boolean;
}): Promise<Entry> {
  const known = await findMembership({ payload: req.payload, req, group: group.id, user: user.id });
  await mustNotBeBlocked({
    payload: req.payload,
    req,
    user: user.id,
    library: idOf(group.library) ?? '',
    group: group.id,
  });
  if (known?.state === 'member') return { membership: known, isNew: false };
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  if (group.joinMode === 'invite' && !invited) throw new Problem({ status: 403, code: 'group.invite-only' });
  // Whom a moderator sent away comes back only when a moderator agrees.
  const state = invited || (group.joinMode === 'open' && !known?.removed) ? 'member' : 'asked';
  await enterParent({ req, group, user, displayName });
  if (known?.state === state) return { membership: known, isNew: false };
  const data = { state, displayName, ...(brings && { brings }), ...(seeks && { seeks }) } as const;
  const membership = known
    ? await req.payload.update({
        collection: 'memberships',
        id: known.id,
        data: { ...data, ...(state === 'member' && { removed: false }) },
        depth: 0,
        overrideAccess: true, // decided above
        req,
      })
    : await req.payload.create({
        collection: 'memberships',
        data: { ...data, group: group.id, user: user.id, role: 'member' },
        depth: 0,
        overrideAccess: true, // decided above
        req,
      });
  return { membership, isNew: true };
}
