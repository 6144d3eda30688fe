import type { Membership } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

const most = 500;

/**
 * Who takes part in a group, moderators first. For members and staff only: the caller has checked.
 * @param state `asked` for those who wait for an answer
 */
export async function findMembers({
  ctx,
  group,
  state = 'member',
  limit = most,
}: {
  ctx: Context;
  group: string;
  state?: Membership['state'];
  limit?: number;
}): Promise<Membership[]> {
  const { docs } = await ctx.payload.find({
    collection: 'memberships',
    where: { group: { equals: group }, state: { equals: state } },
    sort: ['-role', 'displayName', 'id'],
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the names in the group; whoever asks takes part in it or runs it
    req: ctx.req,
  });
  return docs;
}
