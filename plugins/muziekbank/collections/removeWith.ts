import type { CollectionBeforeDeleteHook } from 'payload';

type Own = 'muziekbank-offers' | 'muziekbank-parts' | 'muziekbank-consents' | 'muziekbank-evenings';

/** What belongs to a document goes with it. @param field that points to the document */
export function removeWith(collection: Own, field: string): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    await req.payload.delete({
      collection,
      where: { [field]: { equals: id } },
      depth: 0,
      overrideAccess: true, // they belong to it
      req,
    });
  };
}
