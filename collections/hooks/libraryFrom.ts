import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload';
import { idOf } from '../../src/people/roles.ts';

/**
 * Copies `library` (and what else is named) from the document's parent, so that access needs no join
 * and nothing can be hung under a parent of another library.
 * @param path field that points to the parent
 */
export function libraryFrom({
  path,
  relationTo,
  also = [],
}: {
  path: string;
  relationTo: CollectionSlug;
  also?: string[];
}): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    const parent = idOf(data?.[path] ?? originalDoc?.[path]);
    if (!data || !parent) return data;
    const found = await req.payload.findByID({
      collection: relationTo,
      id: parent,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // only to copy what the parent already decides
      req,
    });
    if (!found) return data;
    const source = found as unknown as Record<string, unknown>;
    data.library = idOf(source.library as string);
    for (const name of also) data[name] = source[name];
    return data;
  };
}
