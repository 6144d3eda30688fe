import { Problem } from '../core/Problem.ts';
import type { LibraryContext } from '../site/Context.ts';
import { isLibrarian } from './roles.ts';

/**
 * Lets librarians of this library pass. Who is not logged in is asked to; anyone else is told that
 * there is nothing here.
 * @throws Problem 401 log-in-first, 404 not-found
 */
export function mustBeLibrarian(ctx: LibraryContext): void {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (!isLibrarian(ctx.user, ctx.library.id)) throw new Problem({ status: 404, code: 'not-found' });
}
