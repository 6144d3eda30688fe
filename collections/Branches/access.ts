import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  everyone,
  librarian,
  libraryAdmin,
  mayCreate,
  nobody,
} from '../../src/people/access/atoms.ts';

export const branchesAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: everyone,
  update: librarian,
  delete: libraryAdmin,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
