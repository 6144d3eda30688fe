import { listTag } from '../../../src/flavours/hub.ts';
import type { MuziekbankEvening } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * What a music evening adds to an activity that the reader may see: the caller has read that with access.
 * @param event its id
 */
export async function eveningOf({
  ctx,
  event,
}: {
  ctx: Ctx;
  event: string;
}): Promise<MuziekbankEvening | null> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-evenings',
    where: { and: [{ event: { equals: event } }, { library: { equals: ctx.library.id } }] },
    limit: 1,
    pagination: false,
    depth: 2,
    overrideAccess: true, // who may see the activity may see its programme
    req: ctx.req,
  });
  ctx.tags.add(listTag('muziekbank-evenings', ctx.library.id));
  return docs[0] ?? null;
}
