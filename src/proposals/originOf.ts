import type { Where } from 'payload';
import { speaksFor } from '../partners/speaksFor.ts';
import type { Dossier, Package, Partner } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';

/** What a proposal comes from, as far as this person may say so. */
export type ProposalOrigin = { partner?: Partner; package?: Package; dossier?: Dossier };

/**
 * Reads the origin that the form or the address names: a package or a published dossier of this library,
 * and the partner for which the person speaks. What is not there, or not theirs to name, is left out.
 * @param slugs as they came in
 */
export async function readOrigin({
  ctx,
  slugs,
}: {
  ctx: LibraryContext;
  slugs: { partner?: string | null; pakket?: string | null; dossier?: string | null };
}): Promise<ProposalOrigin> {
  const here: Where = { library: { equals: ctx.library.id } };
  const first = async <S extends 'partners' | 'packages' | 'dossiers'>(collection: S, where: Where) =>
    (await readMany({ ctx, collection, where: { and: [here, where] }, limit: 1, depth: 0 })).docs[0];
  const [partner, brought, dossier] = await Promise.all([
    slugs.partner ? first('partners', { slug: { equals: slugs.partner } }) : undefined,
    slugs.pakket ? first('packages', { slug: { equals: slugs.pakket } }) : undefined,
    slugs.dossier
      ? first('dossiers', {
          and: [{ slug: { equals: slugs.dossier } }, { _status: { equals: 'published' } }],
        })
      : undefined,
  ]);
  return {
    partner: partner && speaksFor({ user: ctx.user, partner }) ? partner : undefined,
    package: brought,
    dossier,
  };
}

/** The ids to store of it. */
export function originIds(origin: ProposalOrigin): { partner?: string; package?: string; dossier?: string } {
  return { partner: origin.partner?.id, package: idOf(origin.package), dossier: origin.dossier?.id };
}
