import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';

/** Made and changed by the commands of src/rooms only, which keep the slots right. */
export const bookingsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: librarian,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
