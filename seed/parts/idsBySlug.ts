import type { LibrarySeeding } from '../steps/SeedStep.ts';

type WithSlug = 'themes' | 'branches' | 'rooms' | 'partners' | 'groups' | 'events' | 'dossiers';

/**
 * The documents of this library that earlier steps stored, by their slug.
 * @returns a function from slug to id, which throws on a slug that is not there
 */
export async function idsBySlug({
  seeding: { payload, req, library, libraryId },
  collection,
}: {
  seeding: LibrarySeeding;
  collection: WithSlug;
}): Promise<(slug: string) => string> {
  const found = await payload.find({
    collection,
    where: { library: { equals: libraryId } },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // content of the demo itself
    req,
  });
  const ids = new Map(found.docs.map((doc) => [doc.slug, doc.id]));
  return (slug) => {
    const id = ids.get(slug);
    if (!id)
      throw new Error(`The demo content of ${library.slug} names ${collection}/${slug}, which is not there`);
    return id;
  };
}
