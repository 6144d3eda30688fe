import type { Access, Where } from 'payload';
import { isStaff, librarianRoles, librariesWithRole, staffRoles, type Role } from '../roles.ts';
import { groupsOf } from '../groupsOf.ts';

export const nobody: Access = () => false;
export const everyone: Access = () => true;
export const signedIn: Access = ({ req }) => Boolean(req.user);
export const networkAdmin: Access = ({ req }) => Boolean(req.user?.networkAdmin);
export const anyStaff: Access = ({ req }) => isStaff(req.user);
export const published: Access = () => ({ _status: { equals: 'published' } });
/** Open to all: not of a group that keeps its talk to itself. */
export const openToAll: Access = () => ({ visibility: { equals: 'public' } });

/** Documents of the libraries where the person has one of the roles; creating needs any such library. */
export function withRole(wanted: readonly Role[], path = 'library'): Access {
  return ({ req, data }) => {
    if (req.user?.networkAdmin) return true;
    const libraries = librariesWithRole(req.user, wanted);
    if (libraries.length === 0) return false;
    const chosen = data?.[path];
    if (typeof chosen === 'string' && !libraries.includes(chosen)) return false;
    const where: Where = { [path]: { in: libraries } };
    return where;
  };
}

export const librarian = withRole(librarianRoles);
export const staff = withRole(staffRoles);
export const libraryAdmin = withRole(['admin']);

/** Creating: a yes or no, never a filter. */
export function mayCreate(rule: Access): Access {
  return async (args) => Boolean(await rule(args));
}

/** Documents of the groups that the person is a member of. */
export const ofOwnGroups: Access = async ({ req }) => {
  if (!req.user) return false;
  const groups = await groupsOf(req);
  return groups.length > 0 ? { group: { in: groups } } : false;
};

/** Documents whose field points to the person. */
export function own(path: string): Access {
  return ({ req }) => (req.user ? { [path]: { equals: req.user.id } } : false);
}
