import type { Where } from 'payload';
import {
  createElement,
  isLibrarian,
  pageNumber,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { ListPage, type ListRow } from '../parts/ListPage.tsx';

/** `/werken`: works, by title. */
export async function showWorks(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.works;
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 100);
  const where: Where = {
    and: [
      { library: { equals: ctx.library.id } },
      ...(q ? [{ or: [{ title: { contains: q } }, { catalogueNumber: { contains: q } }] }] : []),
    ],
  };
  const found = await readMany({
    ctx,
    collection: 'muziekbank-works',
    where,
    sort: 'title',
    limit: 60,
    page: pageNumber(ctx),
  });
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  return {
    title: t.title,
    description: t.lead,
    robots: q ? 'noindex' : undefined,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ListPage, {
        view,
        title: t.title,
        lead: t.lead,
        none: t.none,
        motif: 'music' as const,
        add: isStaff ? { label: t.add, href: ctx.here('/werken/nieuw') } : undefined,
        rows: found.docs.map((work) => presentWorkRow({ ctx, work })),
        filter: { action: ctx.here('/werken'), label: t.search, q, result: t.found(found.total) },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${ctx.here('/werken')}?${new URLSearchParams({ ...(q && { q }), pagina: String(page) })}`,
        },
      }),
  };
}

/** A work in a list. */
export function presentWorkRow({ ctx, work }: { ctx: Ctx; work: MuziekbankWork }): ListRow {
  const composer = typeof work.composer === 'object' ? work.composer?.name : undefined;
  return {
    id: work.id,
    label: work.title,
    href: ctx.here(`/werken/${work.slug}`),
    text: [composer, work.catalogueNumber, work.date?.slice(0, 4)].filter(Boolean).join(' · '),
  };
}
