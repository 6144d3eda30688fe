import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  libraryAdmin,
  mayCreate,
  nobody,
  ofOwnGroups,
  own,
  published,
} from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';
import { librariesWithRole, librarianRoles } from '../../src/people/roles.ts';

export const dossiersAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(published, ofOwnGroups, own('authors'), librarian),
  update: librarian,
  delete: libraryAdmin,
  readVersions: ({ req }) => {
    if (req.user?.networkAdmin) return true;
    const libraries = librariesWithRole(req.user, librarianRoles);
    return libraries.length > 0 ? { 'version.library': { in: libraries } } : false;
  },
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
