import { Problem } from '../../core/Problem.ts';
import type { Group } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { standingIn, type Standing } from '../standing.ts';

/** What someone with an account may know of a group that keeps its talk to itself. */
export type Door = Pick<
  Group,
  'id' | 'library' | 'title' | 'slug' | 'summary' | 'phase' | 'motif' | 'joinMode' | 'archived' | 'visibility'
>;

/**
 * The front door of a members' group, for someone with an account who does not take part in it.
 * @throws Problem 404 for everyone else, and for a group that is not there
 */
export async function loadDoor({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string;
}): Promise<{ door: Door; standing: Standing }> {
  const notFound = new Problem({ status: 404, code: 'not-found' });
  if (!ctx.user || !ctx.library) throw notFound;
  const { docs } = await ctx.payload.find({
    collection: 'groups',
    where: {
      library: { equals: ctx.library.id },
      slug: { equals: slug },
      visibility: { equals: 'members' },
    },
    select: {
      library: true,
      title: true,
      slug: true,
      summary: true,
      phase: true,
      motif: true,
      joinMode: true,
      archived: true,
      visibility: true,
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the front door shows more than access to the group does, and no more than this
    req: ctx.req,
  });
  const [door] = docs;
  if (!door) throw notFound;
  return { door, standing: await standingIn({ payload: ctx.payload, user: ctx.user, group: door }) };
}
