import type { Where } from 'payload';
import {
  createElement,
  isLibrarian,
  pageNumber,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson, MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { ListPage, type ListRow } from './ListPage.tsx';

type Docs = { 'muziekbank-people': MuziekbankPerson; 'muziekbank-works': MuziekbankWork };

/** A list of everything of one kind that has a name, with a field to search in it. */
export async function namedList<S extends keyof Docs>({
  ctx,
  collection,
  path,
  t,
  sort,
  like,
  row,
}: {
  ctx: Ctx;
  collection: S;
  /** Of the list, within the flavour. */
  path: string;
  t: {
    title: string;
    lead: string;
    none: string;
    add: string;
    search: string;
    found: (count: number) => string;
  };
  sort: string;
  /** What is like the words that were searched for. */
  like: (q: string) => Where;
  row: (doc: Docs[S]) => ListRow;
}): Promise<PageAnswer> {
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 100);
  const where: Where = { and: [{ library: { equals: ctx.library.id } }, ...(q ? [like(q)] : [])] };
  const found = await readMany({ ctx, collection, where, sort, limit: 60, page: pageNumber(ctx) });
  const here = ctx.here(path);
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
        add: isLibrarian(ctx.user, ctx.library.id) ? { label: t.add, href: `${here}/nieuw` } : undefined,
        rows: (found.docs as unknown as Docs[S][]).map(row),
        filter: { action: here, label: t.search, q, result: t.found(found.total) },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${here}?${new URLSearchParams({ ...(q && { q }), pagina: String(page) })}`,
        },
      }),
  };
}
