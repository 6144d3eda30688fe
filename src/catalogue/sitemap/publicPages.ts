import { createLocalReq, type Where } from 'payload';
import { listTag } from '../../core/cache/tags.ts';
import type { Context } from '../../site/Context.ts';

type Row = { id: string; slug?: string | null; updatedAt: string };
type Kind = 'events' | 'groups' | 'dossiers' | 'partners' | 'rooms' | 'packages' | 'titles';

const perQuery = 500;
const isPublic: Partial<Record<Kind, Where>> = {
  events: { and: [{ _status: { equals: 'published' } }, { visibility: { equals: 'public' } }] },
  groups: { visibility: { equals: 'public' } },
  dossiers: { _status: { equals: 'published' } },
};

/**
 * What of a kind a visitor without an account may see, whoever asks; by id, a part at a time.
 * @param most stop after so many
 */
export async function* publicPages({
  ctx,
  kind,
  library,
  most,
}: {
  ctx: Context;
  kind: Kind;
  library?: string;
  most: number;
}): AsyncGenerator<Row> {
  ctx.tags.add(listTag(kind, library));
  const req = await createLocalReq({}, ctx.payload);
  const and: Where[] = [isPublic[kind] ?? {}, library ? { library: { equals: library } } : {}];
  let after: string | undefined;
  for (let given = 0; given < most;) {
    const { docs } = await ctx.payload.find({
      collection: kind,
      where: { and: after ? [...and, { id: { greater_than: after } }] : and },
      sort: 'id',
      limit: Math.min(perQuery, most - given),
      pagination: false,
      depth: 0,
      select: { slug: true, updatedAt: true },
      overrideAccess: false,
      req,
    });
    yield* docs as Row[];
    given += docs.length;
    after = docs.at(-1)?.id;
    if (docs.length < perQuery) return;
  }
}
