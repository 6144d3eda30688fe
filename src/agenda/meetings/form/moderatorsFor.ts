import { idOf } from '../../../people/roles.ts';
import type { Group, User } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';

/**
 * Who can be chosen to lead a meeting: the moderators of the group, the library's librarians and
 * moderators, and who leads it now.
 * @param known id of who leads it now, who may have left since
 */
export async function moderatorsFor({
  ctx,
  group,
  known,
}: {
  ctx: LibraryContext;
  group: Group | null;
  known?: string;
}): Promise<Pick<User, 'id' | 'name'>[]> {
  const find = { depth: 0, limit: 100, pagination: false, overrideAccess: true, req: ctx.req } as const; // names, for who plans
  const memberships = group
    ? await ctx.payload.find({
        collection: 'memberships',
        where: { group: { equals: group.id }, role: { equals: 'moderator' }, state: { equals: 'member' } },
        ...find,
      })
    : { docs: [] };
  const ids = [
    ...memberships.docs.map((membership) => idOf(membership.user)),
    ...(group?.moderators ?? []).map((moderator) => idOf(moderator)),
    known,
  ].filter((id): id is string => Boolean(id));
  const working = ['librarian', 'moderator'];
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: {
      or: [
        { id: { in: ids } },
        { and: [{ 'roles.library': { equals: ctx.library.id } }, { 'roles.role': { in: working } }] },
      ],
    },
    sort: 'name',
    ...find,
  });
  // The two conditions may hold for different roles of one person.
  const works = (user: User) =>
    (user.roles ?? []).some((role) => idOf(role.library) === ctx.library.id && working.includes(role.role));
  return docs.filter((user) => ids.includes(user.id) || works(user)).map(({ id, name }) => ({ id, name }));
}
