import { idOf } from '../../../src/flavours/hub.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

/** The proposal that an activity comes from, for librarians of its library. */
export async function proposalOf({ ctx, event }: { ctx: Ctx; event: Event }): Promise<Proposal | undefined> {
  const id = idOf(event.proposal);
  if (!id) return undefined;
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: here(ctx, { id: { equals: id } }),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs[0];
}
