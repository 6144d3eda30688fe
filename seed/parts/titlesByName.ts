import type { LibrarySeeding } from '../steps/SeedStep.ts';
import { workSource } from '../steps/02-titles.ts';

/** Titles as the demo content names them: books by ISBN, musical works by slug. */
export type TitleNames = { isbns?: string[]; works?: string[] };

/**
 * The titles on the shelf, as the demo content names them.
 * @returns a function from names to ids, in the same order, which throws on a title that is not there
 */
export async function titlesByName({
  payload,
  req,
}: LibrarySeeding): Promise<(names: TitleNames) => string[]> {
  const found = await payload.find({
    collection: 'titles',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // the shelf of the demo itself
    req,
  });
  const ids = new Map<string, string>();
  for (const { id, isbn, source, sourceId } of found.docs) {
    for (const each of isbn ?? []) ids.set(each, id);
    if (source === workSource) ids.set(sourceId, id);
  }
  return ({ isbns = [], works = [] }) =>
    [...isbns, ...works].map((name) => {
      const id = ids.get(name);
      if (!id) throw new Error(`The demo content names title ${name}, which is not there`);
      return id;
    });
}
