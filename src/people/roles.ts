import type { User } from '../payload-types.ts';

export const roles = [
  'admin',
  'librarian',
  'moderator',
  'partner',
  'expert',
  'webmaster',
  'resident',
] as const;
export type Role = (typeof roles)[number];

/** Roles that work in the admin; the others do everything on the site. */
export const staffRoles = ['admin', 'librarian', 'webmaster'] as const satisfies readonly Role[];
/** Roles that handle questions, meetings, dossiers and people's data. */
export const librarianRoles = ['admin', 'librarian'] as const satisfies readonly Role[];

/** What access functions know of the person who asks. */
export type Actor = Pick<User, 'id' | 'roles' | 'networkAdmin'> | null | undefined;

/** The id of a relationship's value, filled in or not. */
export function idOf(value: string | { id: string } | null | undefined): string | undefined {
  return typeof value === 'string' ? value : (value?.id ?? undefined);
}

/** Ids of the libraries where the person has one of these roles. */
export function librariesWithRole(actor: Actor, wanted: readonly Role[]): string[] {
  const held = (actor?.roles ?? []).filter((entry) => wanted.includes(entry.role));
  return [...new Set(held.map((entry) => idOf(entry.library)).filter((id): id is string => Boolean(id)))];
}

/** Whether the person has one of these roles in this library; a network admin has all. */
export function hasRole({
  actor,
  library,
  roles: wanted,
}: {
  actor: Actor;
  library: string | undefined;
  roles: readonly Role[];
}): boolean {
  if (!actor) return false;
  if (actor.networkAdmin) return true;
  return library !== undefined && librariesWithRole(actor, wanted).includes(library);
}

/** Whether the person handles questions, meetings and dossiers of this library. */
export function isLibrarian(actor: Actor, library: string | undefined): boolean {
  return hasRole({ actor, library, roles: librarianRoles });
}

/** Whether the person works in the admin, for any library. */
export function isStaff(actor: Actor): boolean {
  return Boolean(actor?.networkAdmin) || librariesWithRole(actor, staffRoles).length > 0;
}
