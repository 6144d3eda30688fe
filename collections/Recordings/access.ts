import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, libraryAdmin, mayCreate, nobody } from '../../src/people/access/atoms.ts';

/** Staff only: recordings have no page yet, and consent decides what may be public. */
export const recordingsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: librarian,
  update: librarian,
  delete: libraryAdmin,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
