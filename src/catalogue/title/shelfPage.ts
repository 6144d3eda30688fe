import type { Where } from 'payload';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { readMany } from '../../site/read.ts';
import { titlesInOrder } from '../titlesInOrder.ts';
import { namedTitles } from './namedTitles.ts';

/** A page of the shelf. */
export type Shelf = {
  /** What people here are busy with; none when something was searched for. */
  named: Title[];
  titles: Title[];
  total: number;
  page: number;
  pages: number;
};

type Asked = { ctx: Context; medium: Title['medium'] | undefined; perPage: number };

/**
 * The shelf of the whole network: first what people here are busy with, then the others, newest first.
 * @param medium only this kind
 */
export async function shelfPage({ ctx, medium, perPage }: Asked): Promise<Shelf> {
  const kind: Where[] = medium ? [{ medium: { equals: medium } }] : [];
  const named = (await titlesInOrder({ ctx, ids: await namedTitles(ctx) })).filter(
    (title) => !medium || title.medium === medium,
  );
  const ids = named.map(({ id }) => id);
  const rest: Where = { and: [...kind, ...(ids.length > 0 ? [{ id: { not_in: ids } }] : [])] };
  const { totalDocs } = await ctx.payload.count({
    collection: 'titles',
    where: rest,
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  const total = named.length + totalDocs;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(pageNumber(ctx), pages);
  const from = (page - 1) * perPage;
  const first = named.slice(from, from + perPage);
  const titles = await readRest({
    ctx,
    where: rest,
    from: Math.max(0, from - named.length),
    count: Math.min(perPage - first.length, totalDocs),
    perPage,
  });
  return { named: first, titles, total, page, pages };
}

/** From any place in the list: the two pages of the database that it lies in. */
async function readRest({
  ctx,
  where,
  from,
  count,
  perPage,
}: {
  ctx: Context;
  where: Where;
  from: number;
  count: number;
  perPage: number;
}): Promise<Title[]> {
  if (count <= 0) return [];
  const first = Math.floor(from / perPage) + 1;
  const start = from % perPage;
  const wanted = start + count > perPage ? [first, first + 1] : [first];
  const found = await Promise.all(
    wanted.map((page) =>
      readMany({
        ctx,
        collection: 'titles',
        where,
        sort: ['-createdAt', 'id'],
        limit: perPage,
        page,
        depth: 0,
      }),
    ),
  );
  return found.flatMap(({ docs }) => docs).slice(start, start + count);
}
