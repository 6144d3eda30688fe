import { idOf } from '../people/roles.ts';
import type { Dossier } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { findVersion } from './versions/findVersion.ts';
import type { DossierVersion } from './versions/DossierVersion.ts';

/**
 * A version with its titles, themes and pictures filled in, for someone who writes along: check that first.
 * Its group only when this person may see that: an author need not be a member.
 */
export async function readDraft({
  ctx,
  version,
}: {
  ctx: LibraryContext;
  version: DossierVersion;
}): Promise<Dossier> {
  const { dossier } = await findVersion({
    payload: ctx.payload,
    dossier: version.dossier.id,
    id: version.id,
  });
  const group = idOf(dossier.group);
  if (!group) return dossier;
  const found = await ctx.payload.find({
    collection: 'groups',
    where: { id: { equals: group } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return { ...dossier, group: found.docs[0] ?? null };
}
