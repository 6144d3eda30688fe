import type { FieldHook } from 'payload';
import { slugify } from '../../src/core/slugify.ts';

/** Keeps a slug once there is one; makes it from the title or name otherwise. */
export function setSlug(from: 'title' | 'name'): FieldHook {
  return ({ value, originalDoc, data }) => {
    const given = typeof value === 'string' ? slugify(value) : '';
    if (given) return given;
    if (originalDoc?.slug) return originalDoc.slug as string;
    return slugify(String(data?.[from] ?? '')) || undefined;
  };
}
