import type { Access, CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody, ofOwnGroups, own } from '../../src/people/access/atoms.ts';
import { and, or } from '../../src/people/access/combine.ts';

const takesPart: Access = () => ({ state: { equals: 'member' } });

/** Names of members are seen by members and staff. */
export const membershipsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(own('user'), and(ofOwnGroups, takesPart), librarian),
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
