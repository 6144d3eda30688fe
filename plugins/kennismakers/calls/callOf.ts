import { readMany } from '../../../src/flavours/hub.ts';
import type { KennismakersCall } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

/** The call of a month. @param month `2031-03` */
export async function callOf({
  ctx,
  month,
}: {
  ctx: Ctx;
  month: string;
}): Promise<KennismakersCall | undefined> {
  const where = here(ctx, { month: { equals: month } });
  return (await readMany({ ctx, collection: 'kennismakers-calls', where, limit: 1 })).docs[0];
}
