import { Problem } from '../../core/Problem.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { Event, Group, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { readBySlug } from '../../site/read.ts';
import { mayManage, mayPlanFor } from './mayPlan.ts';

type Asked = { ctx: LibraryContext; slug: string };

/**
 * The group of an address, for who plans its meetings.
 * @throws Problem 404 for who may not see the group, 401 log-in-first, 403 not-allowed, 409 group.archived
 */
export async function loadGroupToPlan({ ctx, slug }: Asked): Promise<{ group: Group; user: User }> {
  const group = await find({ ctx, collection: 'groups', slug });
  if (!group || !(await mayPlanFor({ req: ctx.req, user: ctx.user, group }))) {
    await readBySlug({ ctx, collection: 'groups', slug });
    throw stop(ctx);
  }
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  return { group, user: ctx.user as User };
}

/**
 * The published activity of an address, for who manages it.
 * @throws Problem 404 for who may not see it, 401 log-in-first, 403 not-allowed
 */
export async function loadMeeting({ ctx, slug }: Asked): Promise<{ event: Event; user: User }> {
  const event = await find({ ctx, collection: 'events', slug });
  if (
    !event ||
    event._status !== 'published' ||
    !(await mayManage({ req: ctx.req, user: ctx.user, event }))
  ) {
    const seen = await readBySlug({ ctx, collection: 'events', slug });
    if (seen._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
    throw stop(ctx);
  }
  return { event, user: ctx.user as User };
}

/**
 * Lets librarians plan an activity that belongs to no group.
 * @throws Problem 401 log-in-first, 403 not-allowed
 */
export function mustPlanFreely(ctx: LibraryContext): User {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  if (!ctx.user || !isLibrarian(ctx.user, ctx.library.id)) throw stop(ctx);
  return ctx.user;
}

function stop(ctx: LibraryContext): Problem {
  if (!ctx.user) return new Problem({ status: 401, code: 'log-in-first' });
  return new Problem({ status: 403, code: 'not-allowed' });
}

/** Past access: who runs a hidden group by its library need not be a member of it. */
async function find<S extends 'groups' | 'events'>({ ctx, collection, slug }: Asked & { collection: S }) {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const { docs } = await ctx.payload.find({
    collection,
    where: { slug: { equals: slug }, library: { equals: ctx.library.id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // who may is decided with it, before anything of it is shown
    req: ctx.req,
  });
  return docs[0];
}
