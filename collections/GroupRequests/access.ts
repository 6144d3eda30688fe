import type { Access, CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';
import { and } from '../../src/people/access/combine.ts';

const confirmed: Access = () => ({ state: { not_equals: 'unconfirmed' } });

/** Read by the library's librarians once the address is proven; written by src/groups/starting only. */
export const groupRequestsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: and(librarian, confirmed),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
