import { allLibraries } from '../../libraries/registry.ts';
import type { User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { idOf } from '../roles.ts';

const most = 100;

/** Who may see someone's name, place by place, in sentences. */
export async function mySeenBy({ ctx, user }: { ctx: Context; user: User }): Promise<string[]> {
  const t = ctx.t.account.data;
  const { docs } = await ctx.payload.find({
    collection: 'memberships',
    where: { user: { equals: user.id }, state: { equals: 'member' } },
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: true, // one's own memberships
    req: ctx.req,
  });
  const groups = docs.flatMap(({ group, displayName }) => {
    if (typeof group !== 'object') return [];
    const say = group.visibility === 'public' ? t.seenOpen : t.seenInGroup;
    return [say(group.title, displayName || user.name)];
  });
  const own = new Set((user.roles ?? []).map((row) => idOf(row.library)));
  const libraries = (await allLibraries(ctx.payload)).filter(({ id }) => own.has(id));
  const lines = [...groups, ...libraries.map(({ name }) => t.seenByStaff(name))];
  return lines.length > 0 ? lines : [t.seenByNobody];
}
