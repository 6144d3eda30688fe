import type { Where } from 'payload';
import { hasRole } from '../people/roles.ts';
import type { LibraryContext } from '../site/Context.ts';

/** As what someone looks at the experts of a library. */
export type Sight = 'staff' | 'participant' | 'visitor';

/** Staff see all, participants of a group what participants may see, anyone else what is public. */
export async function sightOf(ctx: LibraryContext): Promise<Sight> {
  const { user, library } = ctx;
  if (!user) return 'visitor';
  if (hasRole({ actor: user, library: library.id, roles: ['admin', 'librarian'] })) return 'staff';
  if (hasRole({ actor: user, library: library.id, roles: ['moderator'] })) return 'participant';
  const { totalDocs } = await ctx.payload.count({
    collection: 'memberships',
    where: { library: { equals: library.id }, user: { equals: user.id }, state: { equals: 'member' } },
    overrideAccess: true, // one's own memberships, to decide access with
    req: ctx.req,
  });
  return totalDocs > 0 ? 'participant' : 'visitor';
}

/** The experts of this library that someone may see; who is paused is seen by staff only. */
export function seenBy({ ctx, sight }: { ctx: LibraryContext; sight: Sight }): Where {
  const here: Where = { library: { equals: ctx.library.id } };
  if (sight === 'staff') return here;
  const visibility = sight === 'participant' ? ['participants', 'public'] : ['public'];
  return { and: [here, { visibility: { in: visibility } }, { paused: { not_equals: true } }] };
}
