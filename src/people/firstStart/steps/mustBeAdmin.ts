import { Problem } from '../../../core/Problem.ts';
import type { User } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { hasRole } from '../../roles.ts';

/**
 * Lets the admins of this library pass.
 * @returns who it is
 * @throws Problem 401 log-in-first, 404 not-found
 */
export function mustBeAdmin(ctx: LibraryContext): User {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (!hasRole({ actor: ctx.user, library: ctx.library.id, roles: ['admin'] })) {
    throw new Problem({ status: 404, code: 'not-found' });
  }
  return ctx.user;
}
