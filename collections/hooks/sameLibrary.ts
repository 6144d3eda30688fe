import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload';
import { idOf } from '../../src/people/roles.ts';

type Relations = Record<string, CollectionSlug>;

/**
 * Refuses a relation to a document of another library, in drafts too (Payload checks only on publish).
 * @param relations field name → collection it points to; arrays are checked one by one
 * @throws ValidationError 400 on the field
 */
export function sameLibrary(relations: Relations): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req, collection }) => {
    const library = idOf(data?.library ?? originalDoc?.library);
    if (!data || !library) return data;
    for (const [path, relationTo] of Object.entries(relations)) {
      const values = [data[path]]
        .flat()
        .map((value) => idOf(value as string))
        .filter(Boolean) as string[];
      if (values.length === 0) continue;
      const own = await req.payload.count({
        collection: relationTo,
        where: { id: { in: values }, library: { equals: library } },
        overrideAccess: true, // the rule is about belonging, not about seeing
        req,
      });
      if (own.totalDocs < new Set(values).size) {
        throw new ValidationError({
          collection: collection.slug,
          errors: [
            {
              path,
              message:
                req.i18n?.language === 'en'
                  ? 'Belongs to another library.'
                  : 'Hoort bij een andere bibliotheek.',
            },
          ],
          req,
        });
      }
    }
    return data;
  };
}
