import type { PayloadRequest } from 'payload';
import { standingIn } from '../../groups/standing.ts';
import { hasRole, idOf, isLibrarian } from '../../people/roles.ts';
import type { Event, Group, User } from '../../payload-types.ts';

type Asked = { req: PayloadRequest; user: User | null };

/**
 * Whether someone plans meetings of this group: its moderators (by membership, or named in the group),
 * the library's moderators, and its librarians.
 */
export async function mayPlanFor({ req, user, group }: Asked & { group: Group }): Promise<boolean> {
  if (!user) return false;
  if (hasRole({ actor: user, library: idOf(group.library), roles: ['admin', 'librarian', 'moderator'] }))
    return true;
  if ((group.moderators ?? []).some((moderator) => idOf(moderator) === user.id)) return true;
  return (await standingIn({ payload: req.payload, req, user, group })).canRun;
}

/**
 * Whether someone changes, cancels and closes this meeting: who plans for its group, who leads it, and
 * the librarians.
 */
export async function mayManage({ req, user, event }: Asked & { event: Event }): Promise<boolean> {
  if (!user) return false;
  if (isLibrarian(user, idOf(event.library)) || idOf(event.moderator) === user.id) return true;
  const id = idOf(event.group);
  if (!id) return false;
  const group = await req.payload.findByID({
    collection: 'groups',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // to decide access with
    req,
  });
  return group ? mayPlanFor({ req, user, group }) : false;
}
