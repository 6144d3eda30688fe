import type { Package } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';

/** The package of this library that a form or an address names, if there is one. */
export async function readPackage({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string | null | undefined;
}): Promise<Package | undefined> {
  if (!slug) return undefined;
  const where = { library: { equals: ctx.library.id }, slug: { equals: slug } };
  return (await readMany({ ctx, collection: 'packages', where, limit: 1, depth: 0 })).docs[0];
}
