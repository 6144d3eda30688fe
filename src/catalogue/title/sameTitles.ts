import type { Where } from 'payload';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

const most = 50;

/**
 * Ids of the title and of those that another source brought of the same edition (one ISBN or PPN), so that
 * people who meet about it are found under either. Never by name alone.
 */
export async function sameTitles({ ctx, title }: { ctx: Context; title: Title }): Promise<string[]> {
  const or: Where[] = (title.isbn ?? []).map((isbn) => ({ isbn: { equals: isbn } }));
  if (title.ppn) or.push({ ppn: { equals: title.ppn } });
  if (or.length === 0) return [title.id];
  const found = await ctx.payload.find({
    collection: 'titles',
    where: { or },
    limit: most,
    depth: 0,
    pagination: false,
    select: { slug: true },
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  return [...new Set([title.id, ...found.docs.map((each) => each.id)])];
}
