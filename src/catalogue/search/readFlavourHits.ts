import type { CollectionSlug } from 'payload';
import { idsIn, listTag } from '../../core/cache/tags.ts';
import type { FlavourFound } from '../../flavours/contract/Flavour.ts';
import { flavourKinds, type FlavourKind } from '../../flavours/search/flavourKinds.ts';
import { foundOf } from '../../flavours/search/foundOf.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import type { Hits } from './SearchQuery.ts';

/** Something of a flavour that was found, with the library it is of. */
export type FoundOfFlavour = {
  kind: FlavourKind;
  id: string;
  library: string | undefined;
  found: FlavourFound;
};

/** What was found of flavours, read anew as the reader of this page may see it; in no order. */
export async function readFlavourHits({
  ctx,
  hits,
}: {
  ctx: Context;
  hits: Hits['hits'];
}): Promise<FoundOfFlavour[]> {
  const read = await Promise.all(flavourKinds().map((kind) => readKind({ ctx, kind, hits })));
  return read.flat();
}

async function readKind({
  ctx,
  kind,
  hits,
}: {
  ctx: Context;
  kind: FlavourKind;
  hits: Hits['hits'];
}): Promise<FoundOfFlavour[]> {
  ctx.tags.add(listTag(kind.kind as CollectionSlug, undefined));
  const ids = hits.filter((hit) => hit.kind === kind.kind).map((hit) => hit.id);
  if (ids.length === 0) return [];
  const { docs } = await ctx.payload.find({
    collection: kind.kind as CollectionSlug,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: ctx.req,
  });
  idsIn(docs, ctx.tags);
  return (docs as { id: string; library?: string | { id: string } | null }[]).flatMap((doc) => {
    const found = foundOf({ kind, doc });
    return found ? [{ kind, id: doc.id, library: idOf(doc.library), found }] : [];
  });
}
