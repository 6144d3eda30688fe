import type { Payload } from 'payload';

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
  return new Map(docs.map((user) => [user.id, user.name]));
}
