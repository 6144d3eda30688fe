import type { PayloadRequest } from 'payload';
import type { Group, User } from '../../payload-types.ts';
import { idOf, librariesWithRole } from '../../people/roles.ts';

const most = 50;

/** Who is told of requests to join: the group's moderators and the librarians of its library. */
export async function runnersOf({ req, group }: { req: PayloadRequest; group: Group }): Promise<User[]> {
  const library = idOf(group.library) ?? '';
  const find = { depth: 0, limit: most, pagination: false, overrideAccess: true, req } as const; // to mail them
  const moderating = await req.payload.find({
    collection: 'memberships',
    where: { group: { equals: group.id }, role: { equals: 'moderator' }, state: { equals: 'member' } },
    ...find,
  });
  const moderators = moderating.docs.map((each) => idOf(each.user)).filter((id): id is string => Boolean(id));
  const found = await req.payload.find({
    collection: 'users',
    where: {
      or: [
        { id: { in: moderators } },
        { and: [{ 'roles.library': { equals: library } }, { 'roles.role': { equals: 'librarian' } }] },
      ],
    },
    ...find,
  });
  return found.docs.filter(
    (user) => moderators.includes(user.id) || librariesWithRole(user, ['librarian']).includes(library),
  );
}
