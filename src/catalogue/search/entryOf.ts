import { idOf } from '../../people/roles.ts';
import type { SearchEntry } from '../../payload-types.ts';
import { flavourKind } from '../../flavours/search/flavourKinds.ts';
import { foundOf } from '../../flavours/search/foundOf.ts';
import { isPublic } from './isPublic.ts';
import type { PublicRecording, ShownRecording } from '../recordings/PublicRecording.ts';
import { isSearchKind, pathOf, recordingKind } from './SearchKind.ts';
import { joinWords, searchWords, type Found, type SearchWords } from './searchWords.ts';
import { stemsOf } from './stemsOf.ts';

export type NewEntry = Omit<SearchEntry, 'id' | 'createdAt' | 'updatedAt' | 'library'> & {
  library: string | null;
};

/** A document of any collection, as stored (depth 0). */
export type Stored = { id: string; library?: string | null };

/**
 * What is kept to find a document by.
 * @param kind a collection of the core or of a flavour; of recordings with what everyone may see of them
 * @param more words that flavours show with it
 * @returns undefined when not everyone may see it, or when it is of a kind that is not searched
 */
export function entryOf({
  kind,
  doc,
  more = [],
}: {
  kind: string;
  doc: Stored;
  more?: string[];
}): NewEntry | undefined {
  const found = findable({ kind, doc });
  if (!found) return undefined;
  const { title, summary, heading, words, date, path } = found;
  return {
    key: entryKey({ kind, id: doc.id }),
    kind,
    doc: doc.id,
    library: idOf(doc.library) ?? null,
    title: title.slice(0, 500),
    summary: summary.slice(0, 1000),
    path,
    titleStems: padded(stemsOf(heading.join(' '), { keepStopWords: true, most: 1990 })),
    stems: padded(stemsOf([...words, ...more].join(' '), { most: 59_990 })),
    date,
  };
}

type Findable = SearchWords & { path: string };

function findable({ kind, doc }: { kind: string; doc: Stored }): Findable | undefined {
  if (kind === recordingKind) return ofRecording((doc as ShownRecording).shown);
  return isSearchKind(kind) ? ofCore({ kind, doc } as unknown as Found) : ofFlavour({ kind, doc });
}

function ofRecording(shown: PublicRecording): Findable {
  const { title, summary, event, names = [], contents = [], transcript, path } = shown;
  const more = [event?.title, ...names.map(({ plain }) => plain), ...contents, transcript];
  return { ...joinWords({ title, summary, more, date: event?.startsAt }), path };
}

function ofCore(found: Found): Findable | undefined {
  if (!isPublic(found)) return undefined;
  return { ...searchWords(found), path: pathOf({ kind: found.kind, slug: found.doc.slug ?? '' }) };
}

function ofFlavour({ kind, doc }: { kind: string; doc: Stored }): Findable | undefined {
  const own = flavourKind(kind);
  const found = own && foundOf({ kind: own, doc });
  if (!found) return undefined;
  const { title, heading, summary, words: more = [], path } = found;
  return { ...joinWords({ title, heading, summary, more }), path: `/${own.flavour.slug}${path}` };
}

export function entryKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`;
}

/** Every word has a space on both sides, by which MongoDB's phrases tell whole words. */
function padded(stems: string): string {
  return ` ${stems} `;
}
