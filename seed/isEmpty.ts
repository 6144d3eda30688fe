import type { Payload } from 'payload';
import { demoEmail } from './demoLogins.ts';
import { network } from './network.ts';

/**
 * Whether the demo network may be filled in without standing in anyone's way: there is no network admin
 * yet, and no library or person but those of the demo (which are there when filling broke off halfway).
 */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const demoEmails = network.flatMap((library) => library.people.map((person) => demoEmail(library, person)));
  const anyone = { overrideAccess: true } as const; // whether anything is there at all
  const people = await payload.count({
    ...anyone,
    collection: 'users',
    where: { or: [{ networkAdmin: { equals: true } }, { email: { not_in: demoEmails } }] },
  });
  const libraries = await payload.count({
    ...anyone,
    collection: 'libraries',
    where: { slug: { not_in: network.map(({ slug }) => slug) } },
  });
  return people.totalDocs + libraries.totalDocs === 0;
}
