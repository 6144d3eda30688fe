import { flavourPages } from '../../flavours/site/flavourPages.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { publicPages } from './publicPages.ts';
import { urlset, type SitemapEntry } from './urlset.ts';

const folders = [
  ['events', 'agenda'],
  ['groups', 'groepen'],
  ['dossiers', 'dossiers'],
  ['partners', 'partners'],
  ['rooms', 'ruimtes'],
  ['packages', 'pakketten'],
] as const;
const lists = [
  '/',
  '/agenda',
  '/groepen',
  '/dossiers',
  '/partners',
  '/ruimtes',
  '/titels',
  '/vraag',
  '/voorstel',
  '/pakketten',
];
/** Six kinds of these fit in the 50,000 that a sitemap may hold. */
const mostPerKind = 8_300;

/** Pages of one library that everyone may see. */
export async function librarySitemap(ctx: LibraryContext): Promise<string> {
  const address = (path: string) => `${ctx.origin}${ctx.link(path)}`;
  const entries: SitemapEntry[] = lists.map((path) => ({ address: address(path) }));
  for (const [kind, folder] of folders) {
    for await (const row of publicPages({ ctx, kind, library: ctx.library.id, most: mostPerKind })) {
      if (row.slug) entries.push({ address: address(`/${folder}/${row.slug}`), changed: row.updatedAt });
    }
  }
  for (const { path, changed } of await flavourPages(ctx)) entries.push({ address: address(path), changed });
  return urlset(entries);
}
