import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  everyone,
  libraryAdmin,
  mayCreate,
  networkAdmin,
  nobody,
  withRole,
} from '../../src/people/access/atoms.ts';

export const librariesAccess: CollectionConfig['access'] = {
  create: mayCreate(networkAdmin),
  read: everyone,
  update: withRole(['admin'], 'id'),
  delete: nobody, // archived, never deleted with its documents
  readVersions: libraryAdmin,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
