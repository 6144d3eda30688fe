import type { CollectionConfig } from 'payload';
import { anyStaff, everyone, librarian, mayCreate, nobody } from '../../src/people/access/atoms.ts';

export const themesAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: everyone,
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
