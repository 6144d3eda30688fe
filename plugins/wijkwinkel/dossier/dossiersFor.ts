import type { Ctx } from '../Ctx.ts';
import type { Dossier } from '../../../src/payload-types.ts';
import { socialKind } from './addAnswer.ts';

/** Dossiers on housing, care and welfare of this library, drafts too, those with one of the themes first. */
export async function dossiersFor({
  ctx,
  themes,
}: {
  ctx: Ctx;
  themes: string[];
}): Promise<{ id: string; title: string; slug: string; fits: boolean }[]> {
  const { docs } = await ctx.payload.find({
    collection: 'dossiers',
    where: { library: { equals: ctx.library.id }, kind: { equals: socialKind } },
    sort: 'title',
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const list = docs.map((dossier) => ({
    id: dossier.id,
    title: dossier.title,
    slug: dossier.slug ?? '',
    fits: ((dossier.themes ?? []) as Dossier['themes'] & string[]).some((id) => themes.includes(String(id))),
  }));
  return [...list.filter(({ fits }) => fits), ...list.filter(({ fits }) => !fits)];
}
