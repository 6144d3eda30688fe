import { createElement } from 'react';
import { Titles } from '../../../templates/pages/Titles.tsx';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { findTitles } from '../findTitles.ts';
import { presentTitleCard } from '../presenters/presentTitleCard.ts';
import { searchEntries } from '../search/searchEntries.ts';
import { shelfPage, type Shelf } from '../title/shelfPage.ts';
import { titlesInOrder } from '../titlesInOrder.ts';

const perPage = 36;
const mostFound = 300;

type Medium = Title['medium'];

/** The shelf of the whole network: what people here are busy with first, or what fits a search best. */
export async function showTitles(ctx: Context): Promise<PageAnswer> {
  const t = ctx.t.catalogue;
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 200);
  const kind = ctx.query.get('soort') ?? '';
  const medium = kind in t.medium ? (kind as Medium) : undefined;
  const shelf = await (q ? search({ ctx, q, medium }) : shelfPage({ ctx, medium, perPage }));
  const isFiltered = Boolean(q || medium);
  const hrefFor = (page: number) => addressOf({ ctx, q, medium, page });
  return {
    title: t.titles,
    description: t.list.lead,
    canonicalQuery: hrefFor(shelf.page).slice(ctx.link('/titels').length),
    robots: q ? 'noindex' : undefined,
    render: (view) =>
      createElement(Titles, {
        view,
        t,
        named: shelf.named.map((title) => presentTitleCard({ ctx, title })),
        namedTitle: ctx.library ? t.list.named : t.list.namedSomewhere,
        titles: shelf.titles.map((title) => presentTitleCard({ ctx, title })),
        filter: {
          action: ctx.link('/titels'),
          fields: [
            { kind: 'search', name: 'q', label: t.list.search, value: q },
            {
              kind: 'select',
              name: 'soort',
              label: t.list.kind,
              value: medium,
              options: Object.entries(t.medium).map(([value, label]) => ({ value, label })),
            },
          ],
          clearHref: isFiltered ? ctx.link('/titels') : undefined,
          result: t.list.result(shelf.total),
        },
        isFiltered,
        pagination: { page: shelf.page, pages: shelf.pages, hrefFor },
      }),
  };
}

async function search({
  ctx,
  q,
  medium,
}: {
  ctx: Context;
  q: string;
  medium: Medium | undefined;
}): Promise<Shelf> {
  if (medium) return searchMedium({ ctx, q, medium });
  const { payload } = ctx;
  const { hits, ...found } = await searchEntries({
    payload,
    q,
    kinds: ['titles'],
    page: pageNumber(ctx),
    perPage,
  });
  return { ...found, named: [], titles: await titlesInOrder({ ctx, ids: hits.map((hit) => hit.id) }) };
}

/** The index does not know kinds of titles: the best 300 are read and the others left out. */
async function searchMedium({ ctx, q, medium }: { ctx: Context; q: string; medium: Medium }): Promise<Shelf> {
  const found = await findTitles({ ctx, q, limit: mostFound });
  const fitting = found.filter((title) => title.medium === medium);
  const pages = Math.ceil(fitting.length / perPage);
  const page = Math.max(1, Math.min(pageNumber(ctx), pages));
  const titles = fitting.slice((page - 1) * perPage, page * perPage);
  return { named: [], titles, total: fitting.length, page, pages };
}

function addressOf({
  ctx,
  q,
  medium,
  page,
}: {
  ctx: Context;
  q: string;
  medium: Medium | undefined;
  page: number;
}): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(medium && { soort: medium }),
    ...(page > 1 && { pagina: String(page) }),
  });
  return `${ctx.link('/titels')}${query.size > 0 ? `?${query}` : ''}`;
}
