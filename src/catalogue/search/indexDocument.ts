import type { CollectionSlug, PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { listTag } from '../../core/cache/tags.ts';
import type { Event, Recording } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { entryKey, entryOf, type NewEntry, type Stored } from './entryOf.ts';
import { moreWords } from './moreWords.ts';
import { recordingKind } from './SearchKind.ts';
import { shownTo } from './shownTo.ts';

/**
 * Makes search know a document as it now stands, or forget it when it is gone or not public any more.
 * Reads it anew: what a hook is given of a document with drafts may be the draft. The recordings of an activity
 * follow it.
 * @param req of the change, so that both are stored together
 */
export async function indexDocument({
  req,
  kind,
  id,
}: {
  req: PayloadRequest;
  kind: string;
  id: string;
}): Promise<void> {
  const doc = await req.payload.db.findOne<Stored>({
    collection: kind as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
  const entry = doc ? await read({ req, kind, doc }) : undefined;
  if (entry) await putEntry({ req, entry });
  else await removeEntry({ req, kind, id });
  await forget({ req, tags: [listTag(kind, undefined)] }); // pages of search that did not have it
  if (kind !== 'events') return;
  const where = { event: { equals: id } };
  const { docs } = await req.payload.db.find<Stored>({ collection: recordingKind, where, select: {}, req });
  for (const recording of docs) await indexDocument({ req, kind: recordingKind, id: recording.id });
}

async function read({
  req,
  kind,
  doc,
}: {
  req: PayloadRequest;
  kind: string;
  doc: Stored;
}): Promise<NewEntry | undefined> {
  if (kind === recordingKind) {
    const shown = await shownTo({ req, recording: doc as Recording });
    return shown ? entryOf({ kind, doc: { ...shown, library: idOf(shown.library) } }) : undefined;
  }
  const entry = entryOf({ kind, doc });
  if (!entry || kind !== 'events') return entry;
  const more = await moreWords({ req, event: doc as Event });
  return more.length > 0 ? entryOf({ kind, doc, more }) : entry;
}

export async function putEntry({
  req,
  entry,
}: {
  req: PayloadRequest;
  entry: NonNullable<ReturnType<typeof entryOf>>;
}): Promise<void> {
  await req.payload.db.upsert({
    collection: 'search-entries',
    where: { key: { equals: entry.key } },
    data: entry,
    returning: false,
    req,
  });
}

export async function removeEntry({
  req,
  kind,
  id,
}: {
  req: PayloadRequest;
  kind: string;
  id: string;
}): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'search-entries',
    where: { key: { equals: entryKey({ kind, id }) } },
    req,
  });
}
