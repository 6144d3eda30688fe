import type { Access, CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  mayCreate,
  nobody,
  ofOwnGroups,
  openToAll,
  own,
} from '../../src/people/access/atoms.ts';
import { and, or } from '../../src/people/access/combine.ts';
import { moderatedGroupsOf } from '../../src/people/groupsOf.ts';

/** Not waiting for a moderator. */
const standing: Access = () => ({ held: { not_equals: true } });
const ofGroupsOneRuns: Access = async ({ req }) => {
  const groups = await moderatedGroupsOf(req);
  return groups.length > 0 ? { group: { in: groups } } : false;
};

export const threadsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(and(or(openToAll, ofOwnGroups), or(standing, own('startedBy'))), ofGroupsOneRuns, librarian),
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
