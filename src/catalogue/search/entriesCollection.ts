import type { Payload } from 'payload';

export type Row = { kind: string; doc: string; key: string };

/** What we use of MongoDB's own collection. */
export type EntriesCollection = {
  aggregate: <T>(pipeline: object[]) => { toArray: () => Promise<T[]> };
  createIndex: (keys: Record<string, 'text'>, options: object) => Promise<string>;
};

type Connected = {
  collections: Record<string, { collection: EntriesCollection }>;
  connection: { base: { Types: { ObjectId: new (id: string) => object } } };
};

/** MongoDB's collection of search entries, for what Payload does not offer. */
export function entriesCollection(payload: Payload): {
  collection: EntriesCollection;
  /** An id as relationships store it. */
  toId: (id: string) => object;
} {
  const { collections, connection } = payload.db as unknown as Connected;
  const collection = collections['search-entries']?.collection;
  if (!collection) throw new Error('The search entries have no collection: this is not MongoDB');
  return { collection, toId: (id) => new connection.base.Types.ObjectId(id) };
}
