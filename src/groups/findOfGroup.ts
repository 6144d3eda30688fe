import type { CollectionSlug, Sort, Where } from 'payload';
import { idsIn } from '../core/cache/tags.ts';
import type { Config } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

type Doc<S extends CollectionSlug> = Config['collections'][S];

/**
 * What belongs to a group, as the reader may see it. The group's own id is the tag under which its pages
 * are forgotten when one of these is made or changed (core/cache/forgetPages).
 */
export async function findOfGroup<S extends 'events' | 'dossiers' | 'threads'>({
  ctx,
  collection,
  group,
  where = {},
  sort,
  limit,
  page = 1,
  depth = 1,
}: {
  ctx: Context;
  collection: S;
  group: string;
  where?: Where;
  sort: Sort;
  limit: number;
  page?: number;
  depth?: number;
}): Promise<{ docs: Doc<S>[]; total: number; pages: number }> {
  const found = await ctx.payload.find({
    collection,
    where: { and: [{ group: { equals: group } }, where] },
    sort,
    limit,
    page,
    depth,
    overrideAccess: false,
    req: ctx.req,
  });
  ctx.tags.add(group);
  idsIn(found.docs, ctx.tags);
  return { docs: found.docs as Doc<S>[], total: found.totalDocs, pages: found.totalPages };
}
