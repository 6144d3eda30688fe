import { Problem } from '../core/Problem.ts';
import { readSignedToken } from '../core/signedToken.ts';
import { mustBeLibrarian } from '../people/mustBeLibrarian.ts';
import type { Proposal } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/**
 * The proposal of a personal link.
 * @throws Problem 404 when the link was not made here or the proposal is gone
 */
export async function loadByToken({ ctx, token }: { ctx: LibraryContext; token: string }): Promise<Proposal> {
  const id = ctx.library ? readSignedToken({ kind: 'proposal', token }) : undefined;
  return load({ ctx, id });
}

/**
 * A proposal for the librarians of its library.
 * @throws Problem 401 log-in-first, 404
 */
export async function loadForStaff({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<Proposal> {
  mustBeLibrarian(ctx);
  const proposal = await load({ ctx, id });
  // What someone is still writing is nobody's business; what a librarian filled in for them is.
  if (proposal.state === 'draft' && !proposal.invitedBy)
    throw new Problem({ status: 404, code: 'not-found' });
  return proposal;
}

async function load({ ctx, id }: { ctx: LibraryContext; id: string | undefined }): Promise<Proposal> {
  if (!id) throw new Problem({ status: 404, code: 'not-found' });
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: { id: { equals: id }, library: { equals: ctx.library.id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // by a personal link, or a librarian of this library: checked by the callers
    req: ctx.req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  return docs[0];
}
