import type { Where } from 'payload';
import { listTag } from '../core/cache/tags.ts';
import type { Title } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';
import { toIsbn13 } from './identifiers/isbn.ts';
import { searchEntries } from './search/searchEntries.ts';
import { titlesInOrder } from './titlesInOrder.ts';

/**
 * Titles by ISBN, PPN or words of title, makers and subjects, in any word form; best first.
 * @param q as typed
 * @param limit at most 300
 */
export async function findTitles({
  ctx,
  q,
  limit = 20,
}: {
  ctx: Context;
  q: string;
  limit?: number;
}): Promise<Title[]> {
  const found = await searchEntries({
    payload: ctx.payload,
    q,
    kinds: ['titles'],
    perPage: Math.min(limit, 300),
  });
  return titlesInOrder({ ctx, ids: found.hits.map((hit) => hit.id) });
}

/** The title with this ISBN, in any shape; undefined when it is wrong or not on the shelf. */
export async function findByIsbn({ ctx, isbn }: { ctx: Context; isbn: string }): Promise<Title | undefined> {
  const right = toIsbn13(isbn);
  return right ? first({ ctx, where: { isbn: { equals: right } } }) : undefined;
}

/** The title with this PPN (toPpn); undefined when it is not on the shelf. */
export async function findByPpn({ ctx, ppn }: { ctx: Context; ppn: string }): Promise<Title | undefined> {
  return first({ ctx, where: { ppn: { equals: ppn } } });
}

/** Where several sources brought it, the one that was there first. */
async function first({ ctx, where }: { ctx: Context; where: Where }): Promise<Title | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'titles',
    where,
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  ctx.tags.add(listTag('titles', undefined));
  return docs[0];
}
