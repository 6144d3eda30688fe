import type { CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  mayCreate,
  nobody,
  ofOwnGroups,
  openToAll,
} from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';

export const threadsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(openToAll, ofOwnGroups, librarian),
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
