import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload';
import type { ProblemCode } from '../../src/core/text/nl/problems.ts';
import { refusal } from './refusal.ts';

/**
 * A document stays for as long as others need it. Comes before hooks that remove things: who deletes many at
 * once gets a refusal of one and the rest of the work is kept.
 * @param of which others need the document of this id
 * @throws APIError 409 with the code
 */
export function keepWhile({
  collection,
  of,
  code,
}: {
  collection: CollectionSlug;
  of: (id: string) => Where;
  code: ProblemCode;
}): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection,
      where: of(String(id)),
      overrideAccess: true, // those of anyone count; drafts too
      req,
    });
    if (totalDocs > 0) throw refusal({ req, code });
  };
}
