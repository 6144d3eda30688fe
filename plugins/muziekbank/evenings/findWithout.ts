import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { idOf, indexFound } from '../../../src/flavours/index.ts';
import { foundBy } from './foundBy.ts';

type Things = Awaited<ReturnType<typeof foundBy>>;

/** What was found by it, from before the delete until after: then nothing points to it any more (on SQLite). */
const noted = new WeakMap<PayloadRequest['context'], Map<string, Things>>();

const note: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const things = await foundBy({ req, slug: collection.slug, id: String(id) });
  const notes = noted.get(req.context) ?? new Map<string, Things>();
  noted.set(req.context, notes.set(String(id), things));
};

const follow: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  const things = noted.get(req.context)?.get(String(id));
  // What was read of it in this request is not what there is now.
  req.payloadDataLoader?.clearAll();
  if (things) await indexFound({ req, things, library: idOf(doc.library) ?? '' });
  return doc;
};

/** Hooks: someone or a work is gone, and no evening or recording is found by it any more. */
export const findWithout = { beforeDelete: [note], afterDelete: [follow] };
