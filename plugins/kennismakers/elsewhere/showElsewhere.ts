import { createElement, idOf, mustBeLibrarian, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { KennismakersMaker, Theme } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { motifOf } from '../formats/motifOf.ts';
import { libraryOf } from '../formats/creditOf.ts';
import { ElsewherePage } from './ElsewherePage.tsx';
import { othersFormats } from './othersFormats.ts';
import { othersMakers } from './othersMakers.ts';

type Themed = { themes?: (string | Theme)[] | null };

/** `/elders`: what and who other libraries share, by theme, for librarians. */
export async function showElsewhere(ctx: Ctx): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.elsewhere;
  const [formats, makers] = await Promise.all([othersFormats({ ctx }), othersMakers({ ctx })]);
  const themes = themesOf({ ctx, docs: [...formats, ...makers] });
  const asked = ctx.query.get('thema') ?? '';
  const fits = (doc: Themed) => !asked || slugsOf(doc).includes(asked);
  const [formatViews, makerViews] = await Promise.all([
    Promise.all(
      formats.filter(fits).map(async (format) => ({
        title: format.title,
        href: ctx.here(`/elders/formats/${format.id}`),
        summary: format.summary ?? '',
        motif: motifOf(format),
        seed: format.slug ?? format.id,
        library: (await libraryOf({ ctx, id: idOf(format.library) }))?.name,
      })),
    ),
    Promise.all(makers.filter(fits).map((maker) => makerView({ ctx, maker }))),
  ]);
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.board.title, href: ctx.here('/bord') },
    ],
    render: (view) =>
      createElement(ElsewherePage, {
        view,
        words: ctx.words,
        formats: formatViews,
        makers: makerViews,
        filter: { action: ctx.here('/elders'), value: asked, options: themes },
      }),
  };
}

/** A kennismaker of another library, as everyone there sees them. */
async function makerView({ ctx, maker }: { ctx: Ctx; maker: KennismakersMaker }) {
  return {
    name: maker.name,
    href: ctx.here(`/elders/mensen/${maker.id}`),
    about: maker.about ?? '',
    themes: titlesOf({ ctx, doc: maker }).map((label) => ({ label })),
    library: (await libraryOf({ ctx, id: idOf(maker.library) }))?.name,
  };
}

function filled(doc: Themed): Theme[] {
  return (doc.themes ?? []).filter((theme): theme is Theme => typeof theme === 'object');
}

function slugsOf(doc: Themed): string[] {
  return filled(doc).map(({ slug }) => slug ?? '');
}

function titlesOf({ ctx, doc }: { ctx: Ctx; doc: Themed }): string[] {
  return filled(doc).map(({ title, titleEn }) => (ctx.language === 'en' && titleEn ? titleEn : title));
}

/** The themes of what others share, by name; the same word in two libraries is one. */
function themesOf({ ctx, docs }: { ctx: Ctx; docs: Themed[] }): { value: string; label: string }[] {
  const found = new Map<string, string>();
  for (const doc of docs)
    filled(doc).forEach(({ slug }, index) => found.set(slug ?? '', titlesOf({ ctx, doc })[index] ?? ''));
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, ctx.language));
}
