import type { Access, CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  libraryAdmin,
  mayCreate,
  nobody,
  openToAll,
} from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';
import { groupsOf } from '../../src/people/groupsOf.ts';

const memberOf: Access = async ({ req }) => {
  const groups = await groupsOf(req);
  return groups.length > 0 ? { id: { in: groups } } : false;
};

export const groupsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(openToAll, memberOf, librarian),
  update: librarian,
  delete: libraryAdmin,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
