import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';

/**
 * What cannot be without a document goes with it, with its own hooks: out of search, pages and lists.
 * @param field that points to the document
 */
export function removeWith(collection: CollectionSlug, field: string): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { [field]: { equals: id } },
      limit: 0,
      pagination: false,
      select: {},
      req,
    });
    // One by one: deleting many at once leaves out what fails without a word.
    for (const one of docs) {
      await req.payload.delete({
        collection,
        id: one.id,
        depth: 0,
        overrideAccess: true, // follows from a delete that was allowed
        req,
      });
    }
  };
}
