import { readMany } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import type { ThanksView } from './ThanksList.tsx';

/** Thanks that everyone sees, the newest first. @param event only those with this activity */
export async function latestThanks({
  ctx,
  event,
  limit,
}: {
  ctx: Ctx;
  event?: string;
  limit: number;
}): Promise<ThanksView[]> {
  const { docs } = await readMany({
    ctx,
    collection: 'muziekbank-thanks',
    where: {
      and: [{ library: { equals: ctx.library.id } }, ...(event ? [{ event: { equals: event } }] : [])],
    },
    sort: '-createdAt',
    limit,
    depth: 0,
  });
  return docs.map(({ id, name, what }) => ({ id, name: name || undefined, what }));
}
