import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody } from '../../src/people/access/atoms.ts';

export const titleImportsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: librarian,
  update: nobody,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
