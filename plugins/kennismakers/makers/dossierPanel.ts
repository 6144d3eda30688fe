import { idOf, readMany } from '../../../src/flavours/hub.ts';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Dossier } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

const most = 4;

/** Below a dossier: who share something about its themes here, and formats to do. */
export async function dossierPanel({ ctx, doc }: { ctx: Ctx; doc: Dossier }): Promise<FlavourPanel | null> {
  const themes = (doc.themes ?? []).flatMap((theme) => idOf(theme) ?? []);
  if (themes.length === 0) return null;
  const about = { themes: { in: themes } };
  const [makers, formats] = await Promise.all([
    readMany({
      ctx,
      collection: 'kennismakers-makers',
      where: here(ctx, about),
      sort: 'name',
      limit: most,
      depth: 0,
    }),
    readMany({
      ctx,
      collection: 'kennismakers-formats',
      where: here(ctx, about, { visibility: { in: ['library', 'network'] } }),
      sort: 'title',
      limit: most,
      depth: 0,
    }),
  ]);
  const t = ctx.words.panels;
  const items = [
    ...makers.docs.map(({ id, name, slug }) => ({
      id,
      label: name,
      text: t.maker,
      href: ctx.here(`/mensen/${slug}`),
    })),
    ...formats.docs.map(({ id, title, slug }) => ({
      id,
      label: title,
      text: t.format,
      href: ctx.here(`/formats/${slug}`),
    })),
  ];
  if (items.length === 0) return null;
  return { title: t.dossier, items, more: { label: ctx.words.home.propose, href: ctx.link('/voorstel') } };
}
