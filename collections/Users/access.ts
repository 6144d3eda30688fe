import type { Access, CollectionConfig } from 'payload';
import { isStaff } from '../../src/people/roles.ts';
import {
  libraryAdmin,
  mayCreate,
  networkAdmin,
  nobody,
  own,
  withRole,
} from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';
import { librarianRoles } from '../../src/people/roles.ts';

const ofOwnLibrary: Access = withRole(librarianRoles, 'roles.library');
const adminOfTheirLibrary: Access = withRole(['admin'], 'roles.library');

export const usersAccess: CollectionConfig['access'] = {
  create: mayCreate(libraryAdmin),
  read: or(own('id'), ofOwnLibrary),
  update: or(own('id'), adminOfTheirLibrary),
  delete: networkAdmin,
  readVersions: nobody,
  unlock: mayCreate(libraryAdmin),
  admin: ({ req }) => isStaff(req.user),
};
