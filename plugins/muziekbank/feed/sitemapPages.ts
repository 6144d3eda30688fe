import { listTag } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { loadViews } from '../recordings/loadViews.ts';

const most = 5000;

/** Pages that search engines may visit: people, works, and recordings that everyone may see. */
export async function sitemapPages(ctx: Ctx): Promise<{ path: string; changed?: string }[]> {
  const lists = [
    { path: '/componisten' },
    { path: '/werken' },
    { path: '/opnames' },
    { path: '/lijsten' },
    { path: '/vrijwilligers' },
  ];
  const named = await Promise.all(
    (
      [
        ['muziekbank-people', '/componisten'],
        ['muziekbank-works', '/werken'],
        ['muziekbank-lists', '/lijsten'],
      ] as const
    ).map(async ([collection, path]) => {
      const { docs } = await ctx.payload.find({
        collection,
        where: {
          and: [
            { library: { equals: ctx.library.id } },
            ...(collection === 'muziekbank-lists' ? [{ shown: { equals: true } }] : []),
          ],
        },
        limit: most,
        pagination: false,
        depth: 0,
        select: { slug: true, updatedAt: true },
        overrideAccess: true, // public
        req: ctx.req,
      });
      ctx.tags.add(listTag(collection, ctx.library.id));
      return docs.map(({ slug, updatedAt }) => ({ path: `${path}/${slug}`, changed: updatedAt }));
    }),
  );
  const views = await loadViews({ ctx, where: { _status: { equals: 'published' } }, limit: 500 });
  const recordings = views
    .filter(({ isPublic }) => isPublic)
    .map(({ recording }) => ({ path: `/opnames/${recording.id}`, changed: recording.updatedAt }));
  return [...lists, ...named.flat(), ...recordings];
}
