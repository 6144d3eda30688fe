import { idsIn, listTag } from '../core/cache/tags.ts';
import type { Title } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

/** Titles by id, in the order of the ids; those that are gone are left out. */
export async function titlesInOrder({ ctx, ids }: { ctx: Context; ids: string[] }): Promise<Title[]> {
  ctx.tags.add(listTag('titles', undefined));
  if (ids.length === 0) return [];
  const { docs } = await ctx.payload.find({
    collection: 'titles',
    where: { id: { in: ids } },
    limit: ids.length,
    depth: 0,
    pagination: false,
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  idsIn(docs, ctx.tags);
  const byId = new Map(docs.map((title) => [title.id, title]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
