import type { CollectionConfig } from 'payload';
import { libraryAdmin, nobody } from '../../src/people/access/atoms.ts';
import { librariesWithRole } from '../../src/people/roles.ts';

/** Read by the admin of the library it is about, and by network admins; written by the hub, changed by nobody. */
export const actsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: libraryAdmin,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(req.user?.networkAdmin) || librariesWithRole(req.user, ['admin']).length > 0,
};
