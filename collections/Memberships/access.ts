import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody, ofOwnGroups, own } from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';

/** Names of members are seen by members and staff. */
export const membershipsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(own('user'), ofOwnGroups, librarian),
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
