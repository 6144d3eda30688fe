import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { sql, type MigrateUpArgs, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import {
  buildConfig,
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { countOpenFiles, temporaryDatabase } from '../../../../test/helpers/temporaryDatabase.ts';
import { runMigrations } from './runMigrations.ts';
import { sqliteClientOf } from './sqliteClientOf.ts';
import { sqliteDatabase, type SqliteDatabaseOptions } from './sqliteDatabase.ts';

const database = temporaryDatabase();
let started: Payload[] = [];

afterEach(async () => {
  jest.restoreAllMocks();
  for (const payload of started) await payload.destroy();
  started = [];
});

const authors: CollectionConfig = {
  slug: 'authors',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'roles', type: 'select', hasMany: true, options: ['writer', 'reader'] },
  ],
};
const stories: CollectionConfig = {
  slug: 'stories',
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', unique: true },
    { name: 'author', type: 'relationship', relationTo: 'authors' as CollectionSlug },
  ],
};

type Doc = { id: string } & Record<string, unknown>;
type Call = { collection: 'authors' | 'stories'; req?: PayloadRequest };
type Calls = {
  create: (call: Call & { data: Record<string, unknown> }) => Promise<Doc>;
  update: (call: Call & { id: string; data: Record<string, unknown> }) => Promise<Doc>;
  delete: (call: Call & { id: string }) => Promise<Doc>;
  findByID: (call: Call & { id: string }) => Promise<Doc>;
  find: (call: Call & { limit?: number; pagination?: boolean }) => Promise<{ docs: Doc[] }>;
  count: (call: Call) => Promise<{ totalDocs: number }>;
};
/** Payload with the two collections above, which the hub's own types do not know. */
type TestPayload = Payload & Calls;

type StartOptions = Partial<SqliteDatabaseOptions> & { disableDBConnect?: boolean };

async function start({ disableDBConnect, ...options }: StartOptions = {}): Promise<TestPayload> {
  const config = buildConfig({
    secret: 'a secret for tests only',
    db: sqliteDatabase({ file: database.file(), migrationDir: `${database.file()}-migrations`, ...options }),
    collections: [authors, stories],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
    email: () => ({
      name: 'none',
      defaultFromAddress: 'none@hub.example',
      defaultFromName: 'None',
      sendEmail: async () => undefined,
    }),
  });
  const payload = await getPayload({ config, key: randomUUID(), disableDBConnect });
  if (!disableDBConnect) started.push(payload);
  return payload as TestPayload;
}

/** The first migration, as Payload would write it for these collections. */
async function firstMigration(payload: Payload) {
  const adapter = payload.db as unknown as SQLiteAdapter;
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
  const empty = await generateDrizzleJson({});
  const full = await generateDrizzleJson(adapter.schema);
  return migration({ name: 'first', statements: await generateMigration(empty, full) });
}

function migration({ name, statements }: { name: string; statements: string[] }) {
  const up = jest.fn(async ({ db }: MigrateUpArgs) => {
    for (const statement of statements) await db.run(sql.raw(statement));
  });
  return { name, up, down: async () => undefined };
}

async function startMigrated(options?: StartOptions): Promise<TestPayload> {
  const payload = await start(options);
  await runMigrations({ payload, migrations: [await firstMigration(payload)] });
  return payload;
}

async function countTables(payload: Payload): Promise<Record<string, unknown>> {
  const client = sqliteClientOf(payload);
  const found = await client?.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  const names = found?.rows.map((row) => String(row.name)) ?? [];
  const counts = await client?.batch(names.map((name) => `SELECT count(*) FROM "${name}"`));
  return Object.fromEntries(names.map((name, index) => [name, counts?.[index]?.rows[0]?.[0]]));
}

async function beginWith(payload: Payload) {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  return req;
}

describe('sqliteDatabase', () => {
  it('should make no file when it is not asked to connect', async () => {
    await start({ disableDBConnect: true });
    expect(existsSync(database.file())).toBe(false);
  });

  it('should make no tables by itself, in development neither', async () => {
    expect(await countTables(await start())).toEqual({});
  });

  it('should open again after it was destroyed, as a reload does', async () => {
    const payload = await startMigrated();
    await payload.create({ collection: 'stories', data: { title: 'one' } });
    await payload.db.destroy?.();
    await payload.db.init?.();
    await payload.db.connect?.();
    expect((await payload.count({ collection: 'stories' })).totalDocs).toBe(1);
  });

  it('should store 200 documents made at once', async () => {
    const payload = await startMigrated();
    const titles = Array.from({ length: 200 }, (_, each) => `story ${each}`);
    await Promise.all(titles.map((title) => payload.create({ collection: 'stories', data: { title } })));
    const { docs } = await payload.find({ collection: 'stories', limit: 500, pagination: false });
    expect(docs.map((doc) => doc.title).sort()).toEqual(titles.sort());
  });

  it('should open no more files after 1,000 documents', async () => {
    const payload = await startMigrated();
    const create = async (title: string) => payload.create({ collection: 'stories', data: { title } });
    await create('first');
    const before = countOpenFiles();
    for (let each = 0; each < 1_000; each += 1) await create(`story ${each}`);
    expect(countOpenFiles()).toBe(before);
  });

  it('should leave nothing of a transaction that is undone, versions neither', async () => {
    const payload = await startMigrated();
    const before = await countTables(payload);
    const req = await beginWith(payload);
    const author = await payload.create({ collection: 'authors', data: { name: 'A' }, req });
    await payload.create({ collection: 'stories', data: { title: 'one', author: author.id }, req });
    expect((await payload.count({ collection: 'stories', req })).totalDocs).toBe(1);
    await killTransaction(req);
    expect(await countTables(payload)).toEqual(before);
  });

  it('should undo to a savepoint within a transaction', async () => {
    const payload = await startMigrated();
    const req = await beginWith(payload);
    await payload.create({ collection: 'stories', data: { title: 'outer' }, req });
    const adapter = payload.db as unknown as SQLiteAdapter;
    const { db } = adapter.sessions[String(await req.transactionID)] ?? {};
    const inner = (db as unknown as SQLiteAdapter['drizzle']).transaction(async (nested) => {
      await nested.run(sql.raw('DELETE FROM stories'));
      throw new Error('undo this only');
    });
    await expect(inner).rejects.toThrow('undo this only');
    await commitTransaction(req);
    expect((await payload.count({ collection: 'stories' })).totalDocs).toBe(1);
  });

  it('should say so when a transaction could not be stored', async () => {
    const warn = jest.fn();
    const payload = await startMigrated({ transactionTimeout: 50, logger: { warn } });
    const req = await beginWith(payload);
    await payload.create({ collection: 'stories', data: { title: 'forgotten' }, req });
    await payload.create({ collection: 'stories', data: { title: 'next' } });
    await expect(commitTransaction(req)).rejects.toMatchObject({ code: 'TRANSACTION_TIMEOUT' });
    const { docs } = await payload.find({ collection: 'stories' });
    expect(docs.map((doc) => doc.title)).toEqual(['next']);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('should name the field of a value that is taken', async () => {
    const payload = await startMigrated();
    const { id } = await payload.create({ collection: 'stories', data: { title: 'one' } });
    const other = await payload.create({ collection: 'stories', data: { title: 'two' } });
    const taken = { name: 'ValidationError', status: 400, data: { errors: [{ path: 'title' }] } };
    await expect(payload.create({ collection: 'stories', data: { title: 'one' } })).rejects.toMatchObject(
      taken,
    );
    const update = payload.update({ collection: 'stories', id: other.id, data: { title: 'one' } });
    await expect(update).rejects.toMatchObject(taken);
    expect((await payload.findByID({ collection: 'stories', id })).title).toBe('one');
  });

  it('should empty what pointed to a document that is deleted', async () => {
    const payload = await startMigrated();
    const author = await payload.create({ collection: 'authors', data: { name: 'A', roles: ['writer'] } });
    const story = await payload.create({ collection: 'stories', data: { title: 'one', author: author.id } });
    await payload.delete({ collection: 'authors', id: author.id });
    expect((await payload.findByID({ collection: 'stories', id: story.id })).author).toBeNull();
    expect(await countTables(payload)).toMatchObject({ authors: 0, authors_roles: 0, stories: 1 });
  });
});

describe('runMigrations', () => {
  /** As drizzle writes it, with the pragma that does nothing inside a transaction. */
  const rebuild = [
    'PRAGMA foreign_keys=OFF;',
    "CREATE TABLE `__new_authors` (`id` text PRIMARY KEY NOT NULL, `name` text DEFAULT '?', `updated_at` text NOT NULL, `created_at` text NOT NULL);",
    'INSERT INTO `__new_authors` SELECT `id`, `name`, `updated_at`, `created_at` FROM `authors`;',
    'DROP TABLE `authors`;',
    'ALTER TABLE `__new_authors` RENAME TO `authors`;',
    'PRAGMA foreign_keys=ON;',
  ];

  async function startFilled(): Promise<TestPayload> {
    const payload = await startMigrated();
    const author = await payload.create({
      collection: 'authors',
      data: { name: 'A', roles: ['writer', 'reader'] },
    });
    await payload.create({ collection: 'stories', data: { title: 'one', author: author.id } });
    return payload;
  }

  it('should apply nothing at a second start', async () => {
    const payload = await start();
    const first = await firstMigration(payload);
    await runMigrations({ payload, migrations: [first] });
    await payload.destroy();
    await runMigrations({ payload: await start(), migrations: [first] });
    expect(first.up).toHaveBeenCalledTimes(1);
  });

  it('should keep every row when a table with children is rebuilt', async () => {
    const payload = await startFilled();
    const before = await countTables(payload);
    expect(before).toMatchObject({ authors: 1, authors_roles: 2, stories: 1 });
    await runMigrations({ payload, migrations: [migration({ name: 'second', statements: rebuild })] });
    expect(await countTables(payload)).toEqual({ ...before, payload_migrations: 2 });
    const { docs } = await payload.find({ collection: 'stories' });
    expect(docs[0]?.author).toMatchObject({ name: 'A', roles: ['writer', 'reader'] });
  });

  it('should undo a migration that leaves rows pointing nowhere, and stop', async () => {
    const payload = await startFilled();
    const before = await countTables(payload);
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    const statements = [...rebuild, 'DELETE FROM `authors`;'];
    const stopped = runMigrations({ payload, migrations: [migration({ name: 'second', statements })] });
    await expect(stopped).rejects.toThrow('exit 1');
    expect(await countTables(payload)).toEqual(before);
    const { rows } = (await sqliteClientOf(payload)?.execute('PRAGMA foreign_keys')) ?? { rows: [] };
    expect(rows[0]?.[0]).toBe(1);
  });
});
