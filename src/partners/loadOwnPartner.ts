import { Problem } from '../core/Problem.ts';
import { isLibrarian } from '../people/roles.ts';
import type { Partner } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readBySlug } from '../site/read.ts';
import { speaksFor } from './speaksFor.ts';

/** Whether the person of this request looks after the page of a partner: its contact persons, and librarians. */
export function looksAfter({ ctx, partner }: { ctx: LibraryContext; partner: Partner }): boolean {
  return speaksFor({ user: ctx.user, partner }) || isLibrarian(ctx.user, ctx.library.id);
}

/**
 * The partner of an address, for who looks after it.
 * @throws Problem 404, 401 log-in-first, 403 not-allowed
 */
export async function loadOwnPartner({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<Partner> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const partner = await readBySlug({ ctx, collection: 'partners', slug });
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (!looksAfter({ ctx, partner })) throw new Problem({ status: 403, code: 'not-allowed' });
  return partner;
}
