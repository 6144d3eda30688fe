import type { Access, CollectionConfig } from 'payload';
import {
  anyStaff,
  librarian,
  mayCreate,
  nobody,
  ofOwnGroups,
  openToAll,
} from '../../src/people/access/atoms.ts';
import { and, or } from '../../src/people/access/combine.ts';

/** Not taken away, not hidden by a moderator, not waiting for one. */
const standing: Access = () => ({
  removed: { not_equals: true },
  hidden: { not_equals: true },
  held: { not_equals: true },
});

export const postsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(and(or(openToAll, ofOwnGroups), standing), librarian),
  update: librarian,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
