import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';

/** Read by the library's librarians; written by the commands of src/people/invitations only. */
export const invitationsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: librarian,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
