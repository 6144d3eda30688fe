import type { Where } from 'payload';
import type { PageAnswer } from '../../../src/flavours/hub.ts';
import type { MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import type { ListRow } from '../parts/ListPage.tsx';
import { namedList } from '../parts/namedList.ts';

/** `/werken`: works, by title. */
export function showWorks(ctx: Ctx): Promise<PageAnswer> {
  return namedList({
    ctx,
    collection: 'muziekbank-works',
    path: '/werken',
    t: ctx.words.works,
    sort: 'title',
    like: (q): Where => ({ or: [{ title: { contains: q } }, { catalogueNumber: { contains: q } }] }),
    row: (work) => presentWorkRow({ ctx, work }),
  });
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
