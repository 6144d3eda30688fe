import type { Library } from '../payload-types.ts';
import type { Context, LibraryContext } from '../site/Context.ts';

/** The same request, with links into one library: for cards of several libraries on one page. */
export function inLibrary({ ctx, library }: { ctx: Context; library: Library }): LibraryContext {
  if (ctx.library?.id === library.id) return ctx as LibraryContext;
  const base = ctx.networkLink(`/${library.slug}`);
  return { ...ctx, library, link: (path) => (path === '/' ? base : `${base}${path}`) };
}
