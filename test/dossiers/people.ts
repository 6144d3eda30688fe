import type { Group, Library, User } from '../../src/payload-types.ts';
import type { Role } from '../../src/people/roles.ts';
import { createMembership } from '../factories/membership.ts';
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
  if (group) await createMembership(hub, { group, user, role: groupRole });
  return { user, cookie: await logIn(hub, user) };
}
