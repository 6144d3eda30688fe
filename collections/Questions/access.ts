import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody } from '../../src/people/access/atoms.ts';

/** Staff only: residents ask through the site, which writes for them. */
export const questionsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: librarian,
  update: librarian,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
