import type { CollectionSlug, PayloadRequest } from 'payload';
import { entryKey, entryOf, type Stored } from './entryOf.ts';

/**
 * Makes search know a document as it now stands, or forget it when it is gone or not public any more.
 * Reads it anew: what a hook is given of a document with drafts may be the draft.
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
  const entry = doc ? entryOf({ kind, doc }) : undefined;
  if (entry) await putEntry({ req, entry });
  else await removeEntry({ req, kind, id });
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
