import type { Invitation } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { rolesToGive } from '../rolesToGive.ts';

/** Whether the librarian of this page may send an invitation again or withdraw it: whoever might have sent it. */
export function mayChange(ctx: LibraryContext): (invitation: Invitation) => boolean {
  const roles: readonly string[] = rolesToGive({ actor: ctx.user, library: ctx.library.id });
  return ({ role }) => role === 'participant' || roles.includes(role);
}
