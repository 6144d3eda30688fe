import type { PayloadRequest } from 'payload';
import { hasRole } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';

const teamRoles = ['admin', 'librarian', 'webmaster', 'moderator'] as const;

/**
 * Whether someone works for the library where its rooms are concerned: staff, and who moderates groups
 * (by role, or one of its groups). They may use rooms in the evening.
 */
export async function isTeam({
  req,
  user,
  library,
}: {
  req: PayloadRequest;
  user: User | null;
  library: string;
}): Promise<boolean> {
  if (!user) return false;
  if (hasRole({ actor: user, library, roles: teamRoles })) return true;
  const [moderating, named] = await Promise.all([
    req.payload.count({
      collection: 'memberships',
      where: {
        library: { equals: library },
        user: { equals: user.id },
        state: { equals: 'member' },
        role: { equals: 'moderator' },
      },
      overrideAccess: true, // one's own memberships, to decide access with
      req,
    }),
    req.payload.count({
      collection: 'groups',
      where: { library: { equals: library }, moderators: { in: [user.id] } },
      overrideAccess: true, // only whether one is named there
      req,
    }),
  ]);
  return moderating.totalDocs + named.totalDocs > 0;
}
