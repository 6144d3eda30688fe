import type { Where } from 'payload';
import { idsIn, listTag } from '../../core/cache/tags.ts';
import type { Context } from '../../site/Context.ts';
import { isPublic } from './isPublic.ts';
import { searchKinds, type SearchKind } from './SearchKind.ts';
import type { Hits } from './SearchQuery.ts';
import type { Found } from './searchWords.ts';

/**
 * What was found, read anew as the reader of this page may see it, in the same order. What is not public
 * (any more) is left out, even when the index has not heard of it.
 */
export async function readHits({ ctx, hits }: { ctx: Context; hits: Hits['hits'] }): Promise<Found[]> {
  const read = await Promise.all(searchKinds.map((kind) => readKind({ ctx, kind, hits })));
  const byKey = new Map(read.flat().map((found) => [`${found.kind}:${found.doc.id}`, found]));
  return hits.flatMap(({ kind, id }) => byKey.get(`${kind}:${id}`) ?? []);
}

async function readKind({
  ctx,
  kind,
  hits,
}: {
  ctx: Context;
  kind: SearchKind;
  hits: Hits['hits'];
}): Promise<Found[]> {
  ctx.tags.add(listTag(kind, undefined));
  const ids = hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
  if (ids.length === 0) return [];
  const where: Where = { id: { in: ids } };
  const { docs } = await ctx.payload.find({
    collection: kind,
    where,
    limit: ids.length,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req: ctx.req,
  });
  idsIn(docs, ctx.tags);
  return docs.map((doc) => ({ kind, doc }) as Found).filter(isPublic);
}
