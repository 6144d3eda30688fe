import type { Group, Library, User } from '../../src/payload-types.ts';
import type { Role } from '../../src/people/roles.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import type { TestHub } from '../helpers/startHub.ts';

export type Person = { user: User; cookie: string };

/** Someone who is logged in; with a role in a library, or as a member of a group, or neither. */
export async function createPerson(
  hub: TestHub,
  {
    library,
    role,
    group,
    groupRole = 'member',
  }: { library?: Library; role?: Role; group?: Group; groupRole?: 'member' | 'moderator' } = {},
): Promise<Person> {
  const user = await createUser(hub, { library, role });
  if (group) {
    await hub.payload.create({
      collection: 'memberships',
      data: { group: group.id, user: user.id, state: 'member', role: groupRole, displayName: user.name },
      overrideAccess: true, // a test's own data
    });
  }
  return { user, cookie: await logIn(hub, user) };
}

/** A knowledge group; open to all unless told. */
export async function createOpenGroup(
  hub: TestHub,
  { library, ...over }: { library: Library } & Partial<Omit<Group, 'library'>>,
): Promise<Group> {
  return hub.payload.create({
    collection: 'groups',
    data: {
      library: library.id,
      title: unique('Groep'),
      phase: 'think',
      visibility: 'public',
      joinMode: 'open',
      ...over,
    },
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
