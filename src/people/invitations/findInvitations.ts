import type { Where } from 'payload';
import type { Invitation } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';

const most = 200;

/**
 * The invitations of a library, or of one group in it, newest first. For who looks after it: the caller has
 * checked.
 */
export async function findInvitations({
  ctx,
  group,
}: {
  ctx: LibraryContext;
  group?: string;
}): Promise<Invitation[]> {
  const own: Where = { library: { equals: ctx.library.id } };
  const { docs } = await ctx.payload.find({
    collection: 'invitations',
    where: group ? { and: [own, { group: { equals: group } }] } : own,
    sort: '-sentAt',
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: true, // of a library or a group that the reader looks after
    req: ctx.req,
  });
  return docs;
}
