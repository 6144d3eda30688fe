import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  everyone,
  mayCreate,
  networkAdmin,
  nobody,
  withRole,
} from '../../src/people/access/atoms.ts';
import { librarianRoles } from '../../src/people/roles.ts';

export const librariesAccess: CollectionConfig['access'] = {
  create: mayCreate(networkAdmin),
  read: everyone,
  update: withRole(librarianRoles, 'id'), // librarians only their flavours: fieldAccess
  delete: nobody, // archived, never deleted with its documents
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
