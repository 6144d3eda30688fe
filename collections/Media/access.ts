import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody, everyone } from '../../src/people/access/atoms.ts';

export const mediaAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: everyone,
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
