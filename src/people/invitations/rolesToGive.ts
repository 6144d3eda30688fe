import { hasRole, isLibrarian, type Actor } from '../roles.ts';

/** What someone can be invited as, beside as participant of a group. */
export const invitedRoles = ['admin', 'librarian', 'webmaster', 'moderator', 'partner', 'expert'] as const;
export type InvitedRole = (typeof invitedRoles)[number];

/** The roles that someone may give in a library by invitation: only less than one has oneself. */
export function rolesToGive({ actor, library }: { actor: Actor; library: string }): InvitedRole[] {
  if (actor?.networkAdmin) return [...invitedRoles];
  if (hasRole({ actor, library, roles: ['admin'] })) return invitedRoles.filter((role) => role !== 'admin');
  return isLibrarian(actor, library) ? ['moderator', 'partner', 'expert'] : [];
}
