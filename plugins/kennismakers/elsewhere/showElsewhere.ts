import { createElement, idOf, mustBeLibrarian, type PageAnswer } from '../../../src/flavours/hub.ts';
import { libraryOf } from '../formats/creditOf.ts';
import type { Ctx } from '../Ctx.ts';
import { ElsewherePage } from './ElsewherePage.tsx';
import { othersFormats } from './othersFormats.ts';

/** `/elders`: what other libraries share, for librarians. */
export async function showElsewhere(ctx: Ctx): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.elsewhere;
  const formats = await othersFormats({ ctx });
  const shown = await Promise.all(
    formats.map(async (format) => ({
      title: format.title,
      href: ctx.here(`/elders/formats/${format.id}`),
      summary: format.summary ?? '',
      seed: format.slug ?? format.id,
      library: (await libraryOf({ ctx, id: idOf(format.library) }))?.name,
    })),
  );
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.board.title, href: ctx.here('/bord') },
    ],
    render: (view) => createElement(ElsewherePage, { view, words: ctx.words, formats: shown }),
  };
}
