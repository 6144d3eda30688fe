import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';

/** Read by the library's own staff; written by src/mail only. */
export const outboxAccess: CollectionConfig['access'] = {
  create: nobody,
  read: librarian,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
