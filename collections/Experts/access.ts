import type { Access, CollectionConfig } from 'payload';
import { anyStaff, librarian, mayCreate, nobody, own } from '../../src/people/access/atoms.ts';
import { and, or } from '../../src/people/access/combine.ts';

/** Profiles of people without an account, which staff keep for them. */
const withoutAccount: Access = () => ({ user: { exists: false } });

/** Who has an account keeps their own profile, on the site; others see it there as far as they allow. */
export const expertsAccess: CollectionConfig['access'] = {
  create: mayCreate(librarian),
  read: or(librarian, own('user')),
  update: and(librarian, withoutAccount),
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
