import { createElement } from 'react';
import type { Where } from 'payload';
import { Packages } from '../../../templates/pages/Packages.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { readMany } from '../../site/read.ts';
import { packageLink } from '../packageLink.ts';

/** The information packages of a library, by theme. */
export async function showPackages(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.packages;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const and: Where[] = [{ library: { equals: ctx.library.id } }];
  if (theme) and.push({ themes: { in: [theme.id] } });
  const found = await readMany({
    ctx,
    collection: 'packages',
    where: { and },
    sort: 'title',
    limit: 24,
    page: pageNumber(ctx),
  });
  const themes = await libraryThemes(ctx);
  const filter = theme ? `thema=${encodeURIComponent(theme.slug ?? '')}&` : '';
  return {
    title: t.title,
    description: t.lead,
    render: (view) =>
      createElement(Packages, {
        view,
        t,
        packages: found.docs.map((brought) => ({
          ...packageLink({ ctx, brought }),
          summary: brought.summary ?? '',
          partner: typeof brought.partner === 'object' ? brought.partner.name : '',
        })),
        filter: {
          action: ctx.link('/pakketten'),
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
          hrefFor: (page) => `${ctx.link('/pakketten')}?${filter}pagina=${page}`,
        },
      }),
  };
}
