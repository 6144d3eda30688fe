import type { Where } from 'payload';
import {
  createElement,
  isLibrarian,
  listTag,
  pageNumber,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankList } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { ListsPage, type ListView } from './ListsPage.tsx';

const perPage = 30;

/** `/lijsten`: what is shown; who made one sees it too, and librarians all. */
export async function showLists(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.lists;
  const found = await findLists({ ctx, page: pageNumber(ctx), limit: perPage });
  return {
    title: t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ListsPage, {
        view,
        words: ctx.words,
        lists: found.docs.map((list) => presentList({ ctx, list })),
        add: ctx.here('/lijsten/nieuw'),
        done: Boolean(ctx.user) && ctx.query.has('gedaan'),
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) => `${ctx.here('/lijsten')}?pagina=${page}`,
        },
      }),
  };
}

/** Lists that the reader may see, the newest first. */
export async function findLists({ ctx, page = 1, limit }: { ctx: Ctx; page?: number; limit: number }) {
  const own: Where[] = ctx.user ? [{ maker: { equals: ctx.user.id } }] : [];
  const mine: Where = isLibrarian(ctx.user, ctx.library.id)
    ? {}
    : { or: [{ shown: { equals: true } }, ...own] };
  const found = await ctx.payload.find({
    collection: 'muziekbank-lists',
    where: { and: [{ library: { equals: ctx.library.id } }, mine] },
    sort: '-updatedAt',
    limit,
    page,
    depth: 0,
    overrideAccess: true, // shown to everyone, or one's own, or all to librarians: asked above
    req: ctx.req,
  });
  ctx.tags.add(listTag('muziekbank-lists', ctx.library.id));
  return { docs: found.docs, page: found.page ?? 1, pages: found.totalPages };
}

/** A list in a list of lists. */
export function presentList({ ctx, list }: { ctx: Ctx; list: MuziekbankList }): ListView {
  const t = ctx.words.lists;
  const count = list.items?.length ?? 0;
  return {
    id: list.id,
    title: list.title,
    href: ctx.here(`/lijsten/${list.slug}`),
    intro: list.intro ?? undefined,
    facts: [t.count(count), list.makerName ? t.madeBy(list.makerName) : undefined]
      .filter(Boolean)
      .join(' · '),
    waits: list.shown ? undefined : t.waits,
  };
}
