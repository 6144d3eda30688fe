import { idOf } from '../../people/roles.ts';
import type { SearchEntry } from '../../payload-types.ts';
import { isPublic } from './isPublic.ts';
import { pathOf } from './SearchKind.ts';
import { searchWords, type Found } from './searchWords.ts';
import { stemsOf } from './stemsOf.ts';

export type NewEntry = Omit<SearchEntry, 'id' | 'createdAt' | 'updatedAt' | 'library'> & {
  library: string | null;
};

/**
 * What is kept to find a document by.
 * @returns undefined when not everyone may see it
 */
export function entryOf(found: Found): NewEntry | undefined {
  if (!isPublic(found)) return undefined;
  const { kind, doc } = found;
  const { title, summary, heading, words, date } = searchWords(found);
  return {
    key: entryKey({ kind, id: doc.id }),
    kind,
    doc: doc.id,
    library: 'library' in doc ? (idOf(doc.library) ?? null) : null,
    title,
    summary: summary.slice(0, 1000),
    path: pathOf({ kind, slug: doc.slug ?? '' }),
    titleStems: padded(stemsOf(heading.join(' '), { keepStopWords: true, most: 1990 })),
    stems: padded(stemsOf(words.join(' '), { most: 59_990 })),
    date,
  };
}

export function entryKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`;
}

/** Every word has a space on both sides, by which MongoDB's phrases tell whole words. */
function padded(stems: string): string {
  return ` ${stems} `;
}
