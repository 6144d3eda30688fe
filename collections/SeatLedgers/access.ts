import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';

export const seatLedgersAccess: CollectionConfig['access'] = {
  create: nobody,
  read: librarian,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
