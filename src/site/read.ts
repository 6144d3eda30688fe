import type { CollectionSlug, SelectType, Sort, Where } from 'payload';
import { idsIn, listTag } from '../core/cache/tags.ts';
import { Problem } from '../core/Problem.ts';
import type { Config } from '../payload-types.ts';
import type { Context } from './Context.ts';
import { Moved } from './Moved.ts';

type Doc<S extends CollectionSlug> = Config['collections'][S];

type Many<S extends CollectionSlug, F extends keyof Doc<S>> = {
  ctx: Context;
  collection: S;
  /** Only these; of what they point to only what a card shows. A list that needs few is many times quicker. */
  fields?: readonly F[];
  where?: Where;
  sort?: Sort;
  limit?: number;
  /** A list in pages: `total` and `pages` are of the whole. Without, `total` is of what was read. */
  page?: number;
  depth?: number;
};

export type Found<T> = { docs: T[]; total: number; page: number; pages: number };

type Chosen = { select?: Record<string, true>; populate?: typeof populate };

/** What a card shows of what a thing points to. */
const populate = {
  branches: { name: true, slug: true, timeZone: true },
  rooms: { name: true },
  libraries: { name: true, slug: true },
} as const;

/**
 * A list as the person of this request may see it. In a library only its own documents, for
 * collections that have `library`. Remembers what the page shows.
 * @param limit at most 100; 20 when left out
 */
export async function readMany<S extends CollectionSlug, F extends keyof Doc<S> = keyof Doc<S>>(
  args: Many<S, F>,
): Promise<Found<Pick<Doc<S>, F | (keyof Doc<S> & 'id')>>> {
  const { ctx, collection, fields, where = {}, sort, depth = 1, page = 1 } = args;
  const limit = Math.min(args.limit ?? 20, 100);
  const chosen: Chosen = fields
    ? { select: Object.fromEntries(fields.map((field) => [field, true])), populate }
    : {};
  const found = await ctx.payload.find<CollectionSlug, SelectType>({
    collection,
    ...chosen,
    where,
    sort,
    limit,
    page,
    pagination: page > 1, // what fits on the first page needs no counting
    depth,
    overrideAccess: false,
    req: ctx.req,
  });
  const goesOn = page === 1 && args.page !== undefined && found.docs.length === limit;
  const total = goesOn ? await count({ ctx, collection, where }) : found.totalDocs;
  ctx.tags.add(listTag(collection, hasLibrary({ ctx, where }) ? ctx.library?.id : undefined));
  idsIn(found.docs, ctx.tags);
  return {
    docs: found.docs as unknown as Doc<S>[],
    total,
    page: found.page ?? 1,
    pages: Math.max(1, Math.ceil(total / limit)),
  };
}

async function count({
  ctx,
  collection,
  where,
}: {
  ctx: Context;
  collection: CollectionSlug;
  where: Where;
}): Promise<number> {
  return (await ctx.payload.count({ collection, where, overrideAccess: false, req: ctx.req })).totalDocs;
}

/** Whether the list is limited to the library of this page. */
function hasLibrary({ ctx, where }: { ctx: Context; where: Where }): boolean {
  return Boolean(ctx.library) && JSON.stringify(where).includes(`"library":{"equals":"${ctx.library?.id}"}`);
}

/**
 * One document by its address within this library. An address it had before leads on.
 * @throws Problem 404 when there is none, or this person may not see it: the answer is the same
 * @throws Moved when the address is an old one
 */
export async function readBySlug<S extends CollectionSlug>({
  ctx,
  collection,
  slug,
  where = ctx.library ? { library: { equals: ctx.library.id } } : {},
  depth = 1,
  draft = false,
}: {
  ctx: Context;
  collection: S;
  slug: string;
  where?: Where;
  depth?: number;
  /** Only for writers: the newest draft instead of what is published. */
  draft?: boolean;
}): Promise<Doc<S>> {
  const find = (match: Where) =>
    ctx.payload.find({
      collection,
      where: { and: [match, where] },
      limit: 1,
      depth,
      draft,
      pagination: false,
      overrideAccess: false,
      req: ctx.req,
    });
  const [doc] = (await find({ slug: { equals: slug } })).docs as (Doc<S> & { id: string })[];
  if (doc) {
    idsIn(doc, ctx.tags);
    return doc;
  }
  const [moved] = (await find({ oldSlugs: { equals: slug } })).docs as unknown as { slug: string }[];
  if (moved) throw new Moved(ctx.link(ctx.path.replace(`/${slug}`, `/${moved.slug}`)));
  throw new Problem({ status: 404, code: 'not-found' });
}
