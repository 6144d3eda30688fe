import {
  createElement,
  findTheme,
  libraryThemes,
  pageNumber,
  readMany,
  themeTitle,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { motifOf } from './motifOf.ts';
import { FormatsPage, type FormatCardView } from './FormatsPage.tsx';

/** `/formats`: what was done here and can be done again, by theme. Drafts are for librarians. */
export async function showFormats(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.format;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const [found, themes] = await Promise.all([
    readMany({
      ctx,
      collection: 'kennismakers-formats',
      where: {
        and: [{ library: { equals: ctx.library.id } }, ...(theme ? [{ themes: { equals: theme.id } }] : [])],
      },
      sort: 'title',
      limit: 24,
      page: pageNumber(ctx),
    }),
    libraryThemes(ctx),
  ]);
  const action = ctx.here('/formats');
  return {
    title: theme ? `${t.title}: ${themeTitle({ ctx, theme })}` : t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(FormatsPage, {
        view,
        words: ctx.words,
        formats: found.docs.map((format) => presentCard({ ctx, format })),
        filter: {
          action,
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${action}?${new URLSearchParams({ ...(theme?.slug && { thema: theme.slug }), pagina: String(page) })}`,
        },
      }),
  };
}

/** A format as a card. */
export function presentCard({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): FormatCardView {
  const t = ctx.words.format;
  return {
    title: format.title,
    href: ctx.here(`/formats/${format.slug}`),
    summary: format.summary ?? '',
    motif: motifOf(format),
    seed: format.slug ?? format.id,
    by: format.origin?.library ? t.adoptedFrom(format.origin.library) : undefined,
    badges: format.visibility === 'draft' ? [{ label: t.visibilities.draft, tone: 'warn' }] : [],
  };
}
