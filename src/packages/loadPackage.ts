import { idsIn } from '../core/cache/tags.ts';
import { Moved } from '../site/Moved.ts';
import { Problem } from '../core/Problem.ts';
import type { Package } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/**
 * A package of this library by its address, an address it had before, or its id; with what it points to.
 * @throws Problem 404
 * @throws Moved to the address it has now
 */
export async function loadPackage({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<Package> {
  const { docs } = await ctx.payload.find({
    collection: 'packages',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        { or: [{ slug: { equals: slug } }, { oldSlugs: { equals: slug } }, ...byId(slug)] },
      ],
    },
    limit: 5,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const found = docs.find((each) => each.slug === slug) ?? docs[0];
  if (!found) throw new Problem({ status: 404, code: 'not-found' });
  if (found.slug && found.slug !== slug) throw new Moved(ctx.link(`/pakketten/${found.slug}`));
  idsIn(found, ctx.tags);
  return found;
}

/** Only what has the shape of an id is looked for as one. */
function byId(slug: string) {
  return /^([0-9a-f]{24}|[0-9a-f-]{36})$/.test(slug) ? [{ id: { equals: slug } }] : [];
}
