import type { Where } from 'payload';
import { dateText, homeZone, now, readMany } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import type { ListRow } from '../parts/ListPage.tsx';

const day = 24 * 3_600_000;

/** What the library asks for now. */
export async function openCalls(ctx: Ctx): Promise<ListRow[]> {
  const yesterday = new Date(now().getTime() - day).toISOString();
  const still: Where = { or: [{ until: { exists: false } }, { until: { greater_than: yesterday } }] };
  const { docs } = await readMany({
    ctx,
    collection: 'muziekbank-calls',
    where: { and: [{ library: { equals: ctx.library.id } }, { state: { equals: 'open' } }, still] },
    sort: '-createdAt',
    limit: 20,
    depth: 0,
  });
  return docs.map(({ id, title, until }) => ({
    id,
    label: title,
    href: ctx.here(`/oproepen/${id}`),
    text: until
      ? ctx.words.calls.until(dateText({ at: until, timeZone: homeZone, language: ctx.language }))
      : undefined,
  }));
}
