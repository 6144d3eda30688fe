import { Problem } from '../core/Problem.ts';
import type { LibraryContext } from './Context.ts';

/**
 * A form handler that needs a library.
 * @throws Problem 404 outside one
 */
export function inLibraryOnly<A extends { ctx: LibraryContext }>(
  handle: (args: A) => Promise<string>,
): (args: A) => Promise<string> {
  return async (args) => {
    if (!args.ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    return handle(args);
  };
}
