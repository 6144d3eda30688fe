import type { Request } from 'express';
import { loadForStaff } from '../../../src/flavours/hub.ts';
import type { Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * The proposal of a page of the board, with its event.
 * @throws Problem 401 log-in-first, 404 for others than librarians of this library
 */
export function loadCard({ ctx, request }: { ctx: Ctx; request: Request }): Promise<Proposal> {
  return loadForStaff({ ctx, id: String(request.params.proposal) });
}
