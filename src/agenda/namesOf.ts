import type { Payload } from 'payload';
import { personIn } from '../people/personIn.ts';
import { presentPerson } from '../people/presentPerson.ts';

/**
 * Names of people with a public role in an activity. Nothing else of their account.
 * @returns by id; who is gone is left out
 */
export async function namesOf({
  payload,
  users,
}: {
  payload: Payload;
  users: (string | undefined)[];
}): Promise<Map<string, string>> {
  const ids = [...new Set(users.filter((id) => id !== undefined))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    limit: ids.length,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true, // a host and a moderator are announced by name
  });
  const onlooker = { actor: null, library: undefined, isOpen: true };
  const show = (user: (typeof docs)[number]) =>
    presentPerson({ onlooker, person: personIn.user(user), nobody: '' }).name;
  return new Map(docs.map((user) => [user.id, show(user)]));
}
