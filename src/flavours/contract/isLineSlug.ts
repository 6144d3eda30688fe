import { lineSlugs, type LineSlug } from './Flavour.ts';

/** Whether a collection is a place on the line. */
export function isLineSlug(slug: string): slug is LineSlug {
  return (lineSlugs as readonly string[]).includes(slug);
}
