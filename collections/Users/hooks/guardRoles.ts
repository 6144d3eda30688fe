import { Forbidden, type CollectionBeforeChangeHook } from 'payload';
import type { User } from '../../../src/payload-types.ts';
import { idOf, librariesWithRole } from '../../../src/people/roles.ts';

type RoleRow = NonNullable<User['roles']>[number];

/**
 * Roles are given and taken only within libraries where the giver is admin.
 * Writes without a person (commands of the hub itself) have checked this themselves.
 * @throws Forbidden 403
 */
export const guardRoles: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  if (!req.user || req.user.networkAdmin || data.roles === undefined) return data;
  const mine = librariesWithRole(req.user, ['admin']);
  const before = signature(originalDoc?.roles, mine);
  const after = signature(data.roles, mine);
  if (before !== after) throw new Forbidden(req.t);
  return data;
};

/** The rows outside the giver's own libraries, in an order that does not matter. */
function signature(rows: RoleRow[] | null | undefined, mine: string[]): string {
  return (rows ?? [])
    .map((row) => ({ library: idOf(row.library) ?? '', role: row.role, partner: idOf(row.partner) ?? '' }))
    .filter((row) => !mine.includes(row.library))
    .map((row) => `${row.library}|${row.role}|${row.partner}`)
    .sort()
    .join(';');
}
