import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, PayloadRequest } from 'payload';

/** A document with its id (newId), as `payload.db.create` takes it. */
export type Made = { id: string; data: Record<string, unknown> };

type Given = { req: PayloadRequest; collection: CollectionSlug; documents: Made[] };

/**
 * Stores several documents of one collection in the transaction of `req`, in one statement. As so many
 * calls of `payload.db.create` with `customID` and `returning: false`: Payload itself makes the rows, only
 * their storing is put off until all are there. Past hooks and access, as `payload.db` is.
 * @throws what the database says; nothing is stored then, and the transaction must end
 */
export async function createMany({ req, collection, documents }: Given): Promise<void> {
  const [first] = documents;
  if (!first) return;
  if (documents.length === 1) return createOne({ req, collection, made: first, adapter: req.payload.db });
  if (req.payload.db.name === 'mongoose') return inMongo({ req, collection, documents });
  return inSqlite({ req, collection, documents });
}

type One = { req: PayloadRequest; collection: CollectionSlug; made: Made; adapter: object };

async function createOne({ req, collection, made, adapter }: One): Promise<void> {
  const { id, data } = made;
  const { create } = req.payload.db;
  const args = { collection, customID: id, data, req, returning: false };
  await create.call(adapter as never, args);
}

async function inMongo({ req, collection, documents }: Given): Promise<void> {
  const adapter = req.payload.db as unknown as MongooseAdapter;
  const model = adapter.collections[collection];
  if (!model) throw new Error(`There is no collection ${collection}`);
  const rows: Record<string, unknown>[] = [];
  const collecting = Object.assign(Object.create(adapter) as MongooseAdapter, {
    collections: { [collection]: { create: async (given: typeof rows) => [rows.push(...given)] } },
  });
  for (const made of documents) await createOne({ req, collection, made, adapter: collecting });
  const session = adapter.sessions[String(await req.transactionID)];
  // Payload’s write has set the times already; Mongoose knows the option, its types do not.
  const options = { session, timestamps: false, ordered: true } as { session: typeof session };
  await model.insertMany(rows, options);
}

type Insert = { tableName: string; values: object | object[] };

async function inSqlite({ req, collection, documents }: Given): Promise<void> {
  const adapter = req.payload.db as unknown as SQLiteAdapter;
  const rows = new Map<string, object[]>();
  const collecting = Object.assign(Object.create(adapter) as SQLiteAdapter, {
    insert: async ({ tableName, values }: Insert) => {
      const given = [values].flat();
      rows.set(tableName, [...(rows.get(tableName) ?? []), ...given]);
      return given;
    },
  });
  for (const made of documents) await createOne({ req, collection, made, adapter: collecting });
  const session = adapter.sessions[String(await req.transactionID)];
  const db = (session?.db ?? adapter.drizzle) as SQLiteAdapter['drizzle'];
  for (const [table, values] of rows) await db.insert(adapter.tables[table] as never).values(values as never);
}
