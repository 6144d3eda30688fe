import type { Where } from 'payload';
import type { KennismakersMaker } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** Kennismakers of other libraries with this flavour who may be asked elsewhere: their public profiles. */
export async function othersMakers({
  ctx,
  only = {},
  limit = 60,
}: {
  ctx: Ctx;
  only?: Where;
  limit?: number;
}): Promise<KennismakersMaker[]> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-makers',
    where: { and: [{ library: { not_equals: ctx.library.id } }, { elsewhere: { equals: true } }, only] },
    sort: 'name',
    limit,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs;
}
