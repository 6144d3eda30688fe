import {
  createElement,
  findTheme,
  libraryThemes,
  pageNumber,
  readMany,
  themeTags,
  themeTitle,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersMaker } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { MakersPage, type MakerView } from './MakersPage.tsx';

/** `/mensen`: who share something here, by theme. */
export async function showMakers(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.makers;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const [found, themes] = await Promise.all([
    readMany({
      ctx,
      collection: 'kennismakers-makers',
      where: here(ctx, ...(theme ? [{ themes: { equals: theme.id } }] : [])),
      sort: 'name',
      limit: 30,
      page: pageNumber(ctx),
    }),
    libraryThemes(ctx),
  ]);
  const action = ctx.here('/mensen');
  return {
    title: t.title,
    description: t.lead,
    robots: 'noindex', // people by name are for who comes here, not for search engines
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(MakersPage, {
        view,
        words: ctx.words,
        makers: found.docs.map((maker) => presentMaker({ ctx, maker })),
        links: { mine: ctx.here('/profiel'), propose: ctx.link('/voorstel') },
        filter: {
          action,
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        result: t.count(found.total),
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${action}?${new URLSearchParams({ ...(theme?.slug && { thema: theme.slug }), pagina: String(page) })}`,
        },
      }),
  };
}

/** What everyone sees of a kennismaker. */
export function presentMaker({ ctx, maker }: { ctx: Ctx; maker: KennismakersMaker }): MakerView {
  return {
    name: maker.name,
    href: ctx.here(`/mensen/${maker.slug}`),
    about: maker.about ?? '',
    themes: themeTags({ ctx, themes: maker.themes, path: '/kennismakers/mensen' }),
  };
}
