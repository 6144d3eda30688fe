import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload';
import type { Seeding } from '../steps/SeedStep.ts';

/**
 * Stores one document of the demo network, with all hooks of its collection.
 * @returns its id
 * @throws ValidationError when the content breaks a rule of the collection
 */
export async function put<Slug extends CollectionSlug>({
  seeding: { payload, req },
  collection,
  data,
}: {
  seeding: Seeding;
  collection: Slug;
  data: RequiredDataFromCollectionSlug<Slug>;
}): Promise<string> {
  const made = await payload.create({
    collection,
    data,
    depth: 0,
    overrideAccess: true, // filled by the hub itself, for nobody in particular
    req,
  });
  return String(made.id);
}
