import type { Where } from 'payload';
import {
  createElement,
  isLibrarian,
  pageNumber,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { yearsOf } from '../identifiers/partialDate.ts';
import { ListPage, type ListRow } from '../parts/ListPage.tsx';

/** `/componisten`: composers and musicians, by surname. */
export async function showPeople(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.people;
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 100);
  const where: Where = {
    and: [{ library: { equals: ctx.library.id } }, ...(q ? [{ name: { contains: q } }] : [])],
  };
  const found = await readMany({
    ctx,
    collection: 'muziekbank-people',
    where,
    sort: 'sorted',
    limit: 60,
    page: pageNumber(ctx),
    depth: 0,
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
        add: isStaff ? { label: t.add, href: ctx.here('/componisten/nieuw') } : undefined,
        rows: found.docs.map((person) => presentPersonRow({ ctx, person })),
        filter: { action: ctx.here('/componisten'), label: t.search, q, result: t.found(found.total) },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${ctx.here('/componisten')}?${new URLSearchParams({ ...(q && { q }), pagina: String(page) })}`,
        },
      }),
  };
}

/** A composer or musician in a list. */
export function presentPersonRow({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }): ListRow {
  return {
    id: person.id,
    label: person.name,
    href: ctx.here(`/componisten/${person.slug}`),
    text: [person.callings.map((calling) => ctx.words.people.callingOf[calling]).join(', '), yearsOf(person)]
      .filter(Boolean)
      .join(' · '),
  };
}
