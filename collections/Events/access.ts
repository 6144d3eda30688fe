import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  libraryAdmin,
  mayCreate,
  nobody,
  ofOwnGroups,
  openToAll,
  published,
} from '../../src/people/access/atoms.ts';
import { and, or } from '../../src/people/access/combine.ts';
import { librariesWithRole, librarianRoles } from '../../src/people/roles.ts';

export const eventsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(and(published, or(openToAll, ofOwnGroups)), librarian),
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
