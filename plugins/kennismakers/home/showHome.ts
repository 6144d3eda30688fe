import { createElement, isLibrarian, readMany, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { presentCard } from '../formats/showFormats.ts';
import { HomePage } from './HomePage.tsx';

/** `/kennismakers`: what it is, how it goes, who share and what. */
export async function showHome(ctx: Ctx): Promise<PageAnswer> {
  const here = { library: { equals: ctx.library.id } };
  const { words } = ctx;
  const formats = await readMany({
    ctx,
    collection: 'kennismakers-formats',
    where: { and: [here, { visibility: { in: ['library', 'network'] } }] },
    sort: '-updatedAt',
    limit: 3,
  });
  return {
    title: words.title,
    description: words.home.lead,
    render: (view) =>
      createElement(HomePage, {
        view,
        words,
        links: {
          propose: ctx.link('/voorstel'),
          board: isLibrarian(ctx.user, ctx.library.id) ? ctx.here('/bord') : undefined,
          guide: ctx.here('/gids'),
          formats: ctx.here('/formats'),
        },
        formats: formats.docs.map((format) => presentCard({ ctx, format })),
      }),
  };
}
