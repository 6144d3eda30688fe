import type { Payload } from 'payload';
import { logger } from '../logger.ts';
import { tagsOf } from './forgetPages.ts';
import { listTag } from './tags.ts';
import { pageCache } from './PageCache.ts';

type ChangeEvent = {
  ns?: { coll: string };
  documentKey?: { _id: unknown };
  fullDocument?: Record<string, unknown>;
};
type Stream = {
  on: (event: string, listener: (value: never) => void) => Stream;
  close: () => Promise<void>;
};
type Connected = {
  connection: { db: { watch: (pipeline: object[], options: object) => Stream } };
  collections: Record<string, { collection: { name: string } }>;
};

/** Follows MongoDB's change stream: what any process changed is forgotten here too. */
export function watchMongo({
  payload,
  onChange,
}: {
  payload: Payload;
  onChange: () => void;
}): () => Promise<void> {
  const database = payload.db as unknown as Connected;
  const slugOf = new Map(
    Object.entries(database.collections).map(([slug, model]) => [model.collection.name, slug]),
  );
  let stream: Stream;
  let closed = false;

  function open(): void {
    stream = database.connection.db.watch([{ $match: { 'ns.coll': { $in: [...slugOf.keys()] } } }], {
      fullDocument: 'updateLookup',
    });
    stream.on('change', (change: ChangeEvent) => {
      const collection = slugOf.get(change.ns?.coll ?? '');
      if (!collection) return;
      forgetChange({ collection, change });
      if (collection === 'libraries') onChange();
    });
    stream.on('error', (err: unknown) => {
      if (closed) return;
      logger.warn({ err, msg: 'The change stream broke; everything is forgotten and it is opened anew' });
      pageCache.clear();
      setTimeout(open, 500);
    });
  }
  open();
  return async () => {
    closed = true;
    await stream.close().catch(() => undefined);
  };
}

function forgetChange({ collection, change }: { collection: string; change: ChangeEvent }): void {
  const id = String(change.documentKey?._id);
  if (!change.fullDocument) {
    pageCache.forget([id, listTag(collection, undefined)]);
    if (collection !== 'payload-jobs') pageCache.clear(); // gone: of which library is not known any more
    return;
  }
  const { library, event } = change.fullDocument;
  const doc = {
    id,
    library: library ? String(library) : undefined,
    event: event ? String(event) : undefined,
  };
  pageCache.forget(tagsOf({ collection, doc }));
}
