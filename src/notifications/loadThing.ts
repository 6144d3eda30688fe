import type { CollectionSlug, PayloadRequest } from 'payload';

/**
 * What a notification is about, as it stands now.
 * @param thing `collection:id`
 * @returns null when it is gone
 */
export async function loadThing<T>({
  req,
  thing,
}: {
  req: PayloadRequest;
  thing: string;
}): Promise<T | null> {
  const [collection, id] = thing.split(':');
  if (!collection || !id) return null;
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who may know of it is asked apart (mayBeTold)
    req,
  });
  return found as T | null;
}
