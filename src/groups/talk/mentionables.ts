import type { PayloadRequest } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Mentionable } from './matchMentions.ts';

const most = 2000;

/** Everyone who takes part in a group, by the name in that group. */
export async function mentionables({
  req,
  group,
}: {
  req: PayloadRequest;
  group: string;
}): Promise<Mentionable[]> {
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { group: { equals: group }, state: { equals: 'member' } },
    limit: most,
    depth: 0,
    pagination: false,
    select: { user: true, displayName: true },
    overrideAccess: true, // whoever writes in the group may name its members
    req,
  });
  return docs.map(({ user, displayName }) => ({ user: idOf(user) ?? '', name: displayName ?? '' }));
}
