import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Library } from '../../payload-types.ts';

/**
 * Makes a document of the demo network in this library, for `seed` of a flavour.
 * @param data its fields, without `library`
 * @returns its id
 */
export async function createDemo({
  payload,
  req,
  library,
  collection,
  data,
}: {
  payload: Payload;
  req: PayloadRequest;
  library: Library;
  collection: CollectionSlug;
  data: object;
}): Promise<string> {
  const made = await payload.create({
    collection,
    data: { ...data, library: library.id } as never,
    depth: 0,
    overrideAccess: true, // demo content belongs to nobody
    req,
  });
  return String(made.id);
}
