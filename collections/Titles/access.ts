import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  mayCreate,
  nobody,
  everyone,
  networkAdmin,
  withRole,
} from '../../src/people/access/atoms.ts';
import { librarianRoles } from '../../src/people/roles.ts';

const anyLibrarian = withRole(librarianRoles);

export const titlesAccess: CollectionConfig['access'] = {
  create: mayCreate(anyLibrarian),
  read: everyone,
  update: mayCreate(anyLibrarian),
  delete: networkAdmin,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
