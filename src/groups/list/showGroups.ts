import { createElement } from 'react';
import { Groups } from '../../../templates/pages/Groups.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { presentGroupCards } from '../presenters/presentGroupCards.ts';
import { listGroups, type GroupFilter } from './listGroups.ts';

const closed = 'gesloten';
const longestQuery = 100;

/** The knowledge groups of this library. */
export async function showGroups(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.groups.list;
  const archived = ctx.query.get('soort') === closed;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const q = (ctx.query.get('q') ?? '').trim().slice(0, longestQuery);
  const filter: GroupFilter = { q, theme, archived, page: pageNumber(ctx) };
  const found = await listGroups({ ctx, filter });
  const [themes, groups] = await Promise.all([
    libraryThemes(ctx),
    presentGroupCards({ ctx, groups: found.docs, atDoor: found.atDoor }),
  ]);
  const path = ctx.link('/groepen');
  const pageHref = (page: number) => `${path}${queryOf({ filter, page })}`;
  return {
    title: archived ? t.closedTitle : t.title,
    description: archived ? t.closedLead : t.lead,
    canonicalQuery: queryOf({ filter, page: found.page }),
    robots: q ? 'noindex' : undefined,
    render: (view) =>
      createElement(Groups, {
        view,
        t,
        closed: archived,
        groups,
        filter: {
          action: path,
          q,
          theme: theme?.slug ?? undefined,
          themes: themes.map((each) => ({ value: each.slug ?? '', label: themeTitle({ ctx, theme: each }) })),
          result: t.result(found.total),
          isOn: Boolean(q || theme),
          hidden: archived ? { soort: closed } : undefined,
          clearHref: archived ? `${path}?soort=${closed}` : path,
        },
        pages: { page: found.page, pages: found.pages, hrefFor: pageHref },
        other: archived
          ? { label: t.showOpen, href: path }
          : { label: t.showClosed, href: `${path}?soort=${closed}` },
        askHref: ctx.link('/vraag'),
        start: { label: ctx.t.starting.title, href: ctx.link('/groepen/nieuw') },
      }),
  };
}

function queryOf({ filter, page }: { filter: GroupFilter; page: number }): string {
  const query = new URLSearchParams();
  if (filter.archived) query.set('soort', closed);
  if (filter.q) query.set('q', filter.q);
  if (filter.theme?.slug) query.set('thema', filter.theme.slug);
  if (page > 1) query.set('pagina', String(page));
  return query.size > 0 ? `?${query}` : '';
}
