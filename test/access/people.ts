import type { Group, Library } from '../../src/payload-types.ts';
import { createUser, logIn } from '../factories/user.ts';
import type { TestHub } from '../helpers/startHub.ts';

export const kinds = [
  'visitor',
  'resident',
  'member',
  'moderator',
  'expert',
  'partner',
  'webmaster',
  'librarian',
  'admin',
  'otherLibrarian',
  'networkAdmin',
] as const;
export type Kind = (typeof kinds)[number];

/** One person of each kind, logged in; visitors have no cookie. */
export async function logInEveryone(
  hub: TestHub,
  { own, other, group }: { own: Library; other: Library; group: Group },
): Promise<Record<Kind, string | undefined>> {
  const cookies = {} as Record<Kind, string | undefined>;
  for (const kind of kinds) {
    if (kind === 'visitor') continue;
    const user = await createUser(hub, {
      library: kind === 'otherLibrarian' ? other : own,
      role:
        kind === 'otherLibrarian'
          ? 'librarian'
          : kind === 'networkAdmin' || kind === 'member'
            ? 'resident'
            : kind,
      networkAdmin: kind === 'networkAdmin',
    });
    if (kind === 'member') {
      await hub.payload.create({
        collection: 'memberships',
        data: {
          library: own.id,
          group: group.id,
          user: user.id,
          displayName: user.name,
          state: 'member',
          role: 'member',
        },
        overrideAccess: true, // a test's own data
      });
    }
    cookies[kind] = await logIn(hub, user);
  }
  return cookies;
}
