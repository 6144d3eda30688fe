import type { Request } from 'express';
import { loadByToken, Problem } from '../../../src/flavours/hub.ts';
import type { Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * The proposal of a personal link: who has the link is the proposer.
 * @throws Problem 404 when the link was not made here, or it is still a draft
 */
export async function ownProposal({ ctx, request }: { ctx: Ctx; request: Request }): Promise<Proposal> {
  const proposal = await loadByToken({ ctx, token: String(request.params.token) });
  if (proposal.state === 'draft') throw new Problem({ status: 404, code: 'not-found' });
  return proposal;
}
