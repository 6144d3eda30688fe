import type { PayloadRequest } from 'payload';
import { now } from '../core/now.ts';

/**
 * Ids of the groups that the person of this request is a member of, and not kept out of; asked once per request.
 * @param req with `user`; without one the answer is empty
 */
export async function groupsOf(req: PayloadRequest): Promise<string[]> {
  const { user } = req;
  if (!user) return [];
  const known = req.context.groupsOf as { user: string; groups: Promise<string[]> } | undefined;
  if (known?.user === user.id) return known.groups;
  const groups = findGroups(req, user.id);
  req.context.groupsOf = { user: user.id, groups };
  return groups;
}

/** Ids of the groups that the person of this request looks after as a moderator; asked once per request. */
export async function moderatedGroupsOf(req: PayloadRequest): Promise<string[]> {
  const { user } = req;
  if (!user) return [];
  const known = req.context.moderatedGroupsOf as { user: string; groups: Promise<string[]> } | undefined;
  if (known?.user === user.id) return known.groups;
  const groups = findGroups(req, user.id, true);
  req.context.moderatedGroupsOf = { user: user.id, groups };
  return groups;
}

async function findGroups(req: PayloadRequest, user: string, onlyModerated = false): Promise<string[]> {
  const found = await req.payload.find({
    collection: 'memberships',
    where: {
      and: [
        { user: { equals: user } },
        { state: { equals: 'member' } },
        {
          or: [
            { blockedUntil: { exists: false } },
            { blockedUntil: { less_than_equal: now().toISOString() } },
          ],
        },
        ...(onlyModerated ? [{ role: { equals: 'moderator' } }] : []),
      ],
    },
    depth: 0,
    limit: 500,
    pagination: false,
    select: { group: true },
    overrideAccess: true, // one's own memberships, to decide access with
    req,
  });
  return found.docs.map((membership) =>
    typeof membership.group === 'string' ? membership.group : membership.group.id,
  );
}
