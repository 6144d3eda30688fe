import { hasRole, roles } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { Problem } from '../../core/Problem.ts';
import type { User } from '../../payload-types.ts';

/**
 * Lets those pass who belong to this library: with a role here, or a member of one of its groups.
 * @returns who it is
 * @throws Problem 401 log-in-first, 403 not-allowed
 */
export async function mustBelong(ctx: LibraryContext): Promise<User> {
  const { user, library } = ctx;
  if (!library) throw new Problem({ status: 404, code: 'not-found' });
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (hasRole({ actor: user, library: library.id, roles })) return user;
  const memberships = await ctx.payload.count({
    collection: 'memberships',
    where: { library: { equals: library.id }, user: { equals: user.id }, state: { equals: 'member' } },
    overrideAccess: true, // one's own memberships, to decide access with
    req: ctx.req,
  });
  if (memberships.totalDocs === 0) throw new Problem({ status: 403, code: 'not-allowed' });
  return user;
}
