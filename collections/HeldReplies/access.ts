import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';

/** Of a library: for its librarians, who delete what they dealt with. Of none: for network admins. */
export const heldRepliesAccess: CollectionConfig['access'] = {
  create: nobody,
  read: librarian,
  update: nobody,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
