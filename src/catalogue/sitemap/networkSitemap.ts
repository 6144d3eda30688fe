import { listTag } from '../../core/cache/tags.ts';
import { Problem } from '../../core/Problem.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { Context } from '../../site/Context.ts';
import { sitemapIndex, urlset, type SitemapEntry } from './urlset.ts';

const titlesPerFile = 10_000;
const pages = ['/', '/titels', '/toegankelijkheid', '/privacy'];

/** The sitemaps of all libraries, of the network's own pages, and of the shelf in parts. */
export async function networkSitemap(ctx: Context): Promise<string> {
  const { payload } = ctx;
  const address = (path: string) => ({ address: `${ctx.origin}${path}` });
  const libraries = await allLibraries(payload);
  const { totalDocs } = await payload.count({ collection: 'titles', overrideAccess: true }); // titles are public
  ctx.tags.add(listTag('titles', undefined));
  ctx.tags.add(listTag('libraries', undefined));
  const parts = Array.from({ length: Math.ceil(totalDocs / titlesPerFile) }, (_, index) => index + 1);
  return sitemapIndex([
    address('/sitemap-netwerk.xml'),
    ...libraries.map(({ slug }) => address(`/${slug}/sitemap.xml`)),
    ...parts.map((part) => address(`/sitemap-titels-${part}.xml`)),
  ]);
}

/** The network's own pages. */
export async function networkPages(ctx: Context): Promise<string> {
  return urlset(pages.map((path) => ({ address: `${ctx.origin}${ctx.networkLink(path)}` })));
}

/**
 * A part of the shelf.
 * @param part from 1
 * @throws Problem 404 when there are not so many
 */
export async function titlesSitemap(ctx: Context, part: number): Promise<string> {
  const { docs } = await ctx.payload.find({
    collection: 'titles',
    sort: 'id',
    limit: titlesPerFile,
    page: part,
    depth: 0,
    select: { slug: true, updatedAt: true },
    overrideAccess: true, // titles are public
  });
  if (docs.length === 0) throw new Problem({ status: 404, code: 'not-found' });
  ctx.tags.add(listTag('titles', undefined));
  const entries: SitemapEntry[] = docs.map(({ slug, updatedAt }) => ({
    address: `${ctx.origin}${ctx.networkLink(`/titels/${slug}`)}`,
    changed: updatedAt,
  }));
  return urlset(entries);
}
