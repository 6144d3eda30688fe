import type { Where } from 'payload';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** What other libraries with this flavour let be adopted: first of their kind, read as everyone may. */
export async function othersFormats({
  ctx,
  only = {},
  limit = 60,
}: {
  ctx: Ctx;
  only?: Where;
  limit?: number;
}): Promise<KennismakersFormat[]> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-formats',
    where: {
      and: [
        { library: { not_equals: ctx.library.id } },
        { visibility: { equals: 'network' } },
        { root: { exists: false } },
        only,
      ],
    },
    sort: '-createdAt',
    limit,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs;
}
