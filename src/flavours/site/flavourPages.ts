import type { LibraryContext } from '../../site/Context.ts';
import { contain } from '../contain.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { flavourContext } from './flavourContext.ts';

type Entry = { path: string; changed?: string };

/** Pages of this library's flavours that search engines may visit. @returns paths within the library */
export async function flavourPages(ctx: LibraryContext): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const flavour of flavoursOf(ctx.library)) {
    const { pages, slug } = flavour;
    if (!pages) continue;
    const open = (pages.nav ?? [])
      .filter(({ who }) => who !== 'librarian')
      .map(({ path }): Entry => ({ path }));
    const more = await contain({
      flavour: slug,
      where: 'sitemap',
      work: () => pages.sitemap?.(flavourContext({ ctx, flavour })) ?? [],
      otherwise: [],
    });
    for (const { path, changed } of [...open, ...more])
      found.push({ path: path === '/' ? `/${slug}` : `/${slug}${path}`, ...(changed && { changed }) });
  }
  return found;
}
