import { demoEmail } from '../demoLogins.ts';
import type { LibrarySeeding } from '../steps/SeedStep.ts';

/** Someone of the demo network, as other documents name them. */
export type SeededPerson = { id: string; name: string };

/**
 * The people of this library that an earlier step stored.
 * @returns a function from a person's key to their id and name, which throws on a key that is not there
 */
export async function peopleByKey({
  payload,
  req,
  library,
}: LibrarySeeding): Promise<(key: string) => SeededPerson> {
  const found = await payload.find({
    collection: 'users',
    where: { email: { in: library.people.map((person) => demoEmail(library, person)) } },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // people of the demo itself
    req,
  });
  const people = new Map(found.docs.map(({ id, name, email }) => [email, { id, name }]));
  return (key) => {
    const person = people.get(demoEmail(library, { key }));
    if (!person) throw new Error(`The demo content of ${library.slug} names ${key}, who is not there`);
    return person;
  };
}
