import type { CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload';
import { idOf } from '../../src/people/roles.ts';

/**
 * Gives a second thing with the same name an address of its own (`naam-2`), and keeps the address it
 * had before so that old links lead on. The unique index of the collection holds the rule.
 * @param scope the field within which the address is its own, `null` for the whole hub
 * @param reserved addresses that pages of the site have already
 */
export function keepSlugFree(
  scope: string | null = 'library',
  reserved: string[] = [],
): CollectionBeforeChangeHook {
  return async ({ collection, data, originalDoc, req }) => {
    const slug = data.slug as string | undefined;
    if (!slug || slug === originalDoc?.slug) return data;
    const within = scope ? idOf(data[scope] ?? originalDoc?.[scope]) : undefined;
    data.slug = await firstFree({ slug, isTaken });
    if (originalDoc?.slug) {
      const old = (originalDoc.oldSlugs as string[] | undefined) ?? [];
      data.oldSlugs = [...new Set([...old, originalDoc.slug as string])].filter((each) => each !== data.slug);
    }
    return data;

    async function isTaken(candidate: string): Promise<boolean> {
      if (reserved.includes(candidate)) return true;
      const and: Where[] = [{ slug: { equals: candidate } }];
      if (scope) and.push({ [scope]: { equals: within } });
      if (originalDoc?.id) and.push({ id: { not_equals: originalDoc.id } });
      const found = await req.payload.count({
        collection: collection.slug as CollectionSlug,
        where: { and },
        overrideAccess: true, // an address may be taken by something this person cannot see
        req,
      });
      return found.totalDocs > 0;
    }
  };
}

async function firstFree({
  slug,
  isTaken,
}: {
  slug: string;
  isTaken: (candidate: string) => Promise<boolean>;
}): Promise<string> {
  if (!(await isTaken(slug))) return slug;
  const start = slug.slice(0, 75).replace(/-+$/, ''); // as slugify leaves it, or the next save would change it
  for (let number = 2; number < 500; number += 1) {
    const candidate = `${start}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
  return `${slug.slice(0, 60)}-${Date.now()}`;
}
