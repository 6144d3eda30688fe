import { createElement } from 'react';
import type { Where } from 'payload';
import { Partners } from '../../../templates/pages/Partners.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { readMany } from '../../site/read.ts';
import { presentPartnerCard } from '../presenters/presentPartnerCard.ts';

/** All partners of a library, by theme. */
export async function showPartners(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.partners;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const and: Where[] = [{ library: { equals: ctx.library.id } }];
  if (theme) and.push({ themes: { in: [theme.id] } });
  const where: Where = and.length === 1 ? (and[0] as Where) : { and };
  const found = await readMany({
    ctx,
    collection: 'partners',
    where,
    sort: 'name',
    limit: 24,
    page: pageNumber(ctx),
  });
  const themes = await libraryThemes(ctx);
  const filter = theme ? `thema=${encodeURIComponent(theme.slug ?? '')}&` : '';
  return {
    title: t.title,
    description: t.lead,
    render: (view) =>
      createElement(Partners, {
        view,
        t,
        partners: found.docs.map((partner) => presentPartnerCard({ ctx, partner })),
        links: [
          { label: ctx.t.packages.title, href: ctx.link('/pakketten') },
          { label: ctx.t.experts.list.title, href: ctx.link('/experts') },
        ],
        result: t.count(found.total),
        filter: {
          action: ctx.link('/partners'),
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page) => `${ctx.link('/partners')}?${filter}pagina=${page}`,
        },
      }),
  };
}
