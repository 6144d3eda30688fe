import type { Where } from 'payload';
import { idsIn, listTag } from '../core/cache/tags.ts';
import type { Expert } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

const most = 200;

/** Experts that match, by name, with their themes; who may see them was decided by the `where`. */
export async function findExperts({ ctx, where }: { ctx: LibraryContext; where: Where }): Promise<Expert[]> {
  const { docs } = await ctx.payload.find({
    collection: 'experts',
    where,
    sort: 'name',
    limit: most,
    depth: 1,
    pagination: false,
    populate: { users: { name: true } },
    overrideAccess: true, // seenBy decides; a presenter lists what is shown
    req: ctx.req,
  });
  ctx.tags.add(listTag('experts', ctx.library.id));
  idsIn(docs, ctx.tags);
  return docs;
}
