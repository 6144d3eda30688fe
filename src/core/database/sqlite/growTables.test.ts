import { createRequire } from 'node:module';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sql } from '@payloadcms/db-sqlite';
import { index, integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { Payload } from 'payload';
import { temporaryDatabase } from '../../../../test/helpers/temporaryDatabase.ts';
import type { SqliteClient } from './createClient.ts';
import { forgiving } from './forgiving.ts';
import { growTables } from './growTables.ts';
import { giveBackColumns, keepColumns } from './keepColumns.ts';
import type { SqliteMigration } from './runMigrations.ts';

const database = temporaryDatabase();
const kit = createRequire(import.meta.url)('drizzle-kit/api') as Record<string, unknown>;

/** As much of Payload as growing needs: a file, and the tables of the configuration. */
function hub(client: SqliteClient, schema: Record<string, unknown>): Payload {
  const requireDrizzleKit = () => ({
    generateDrizzleJson: kit.generateSQLiteDrizzleJson,
    generateMigration: kit.generateSQLiteMigration,
  });
  return { db: { client, schema, requireDrizzleKit } } as unknown as Payload;
}

const themes = sqliteTable('themes', { id: text('id').primaryKey() });
const core = {
  themes,
  dossiers: sqliteTable('dossiers', { id: text('id').primaryKey(), title: text('title') }),
};
const grown = {
  themes,
  dossiers: sqliteTable(
    'dossiers',
    {
      id: text('id').primaryKey(),
      title: text('title'),
      place: text('club_place').default('thuis').notNull(),
      theme: text('club_theme_id').references(() => themes.id, { onDelete: 'set null' }),
    },
    (table) => [index('dossiers_club_theme_idx').on(table.theme)],
  ),
  books: sqliteTable('club_books', { id: text('id').primaryKey(), pages: integer('pages') }),
};

async function filled(): Promise<SqliteClient> {
  const client = database.open();
  await client.batch([
    'CREATE TABLE themes (id text PRIMARY KEY)',
    'CREATE TABLE dossiers (id text PRIMARY KEY, title text)',
  ]);
  await client.batch(["INSERT INTO themes VALUES ('t')", "INSERT INTO dossiers VALUES ('d', 'De avonden')"]);
  return client;
}

const rows = async (client: SqliteClient, query: string) =>
  (await client.execute(query)).rows.map((row) => ({ ...row }));

describe('growTables', () => {
  it('should make what flavours need in a filled file, once, with what happens on deletion', async () => {
    const client = await filled();
    expect(await growTables(hub(client, grown))).toBe(4);
    expect(await growTables(hub(client, grown))).toBe(0);
    expect(await rows(client, 'SELECT * FROM dossiers')).toEqual([
      { id: 'd', title: 'De avonden', club_place: 'thuis', club_theme_id: null },
    ]);
    await client.execute("UPDATE dossiers SET club_theme_id = 't'");
    await client.execute("DELETE FROM themes WHERE id = 't'");
    expect(await rows(client, 'SELECT club_theme_id FROM dossiers')).toEqual([{ club_theme_id: null }]);
    expect(
      await rows(client, "SELECT name FROM sqlite_master WHERE name LIKE '%club_theme_idx'"),
    ).toHaveLength(1);
  });

  it('should keep tables, columns and rows of a flavour that is gone, and find them again when it is back', async () => {
    const client = await filled();
    await growTables(hub(client, grown));
    await client.batch([
      "UPDATE dossiers SET club_place = 'serre'",
      "INSERT INTO club_books VALUES ('b', 3)",
    ]);
    expect(await growTables(hub(client, core))).toBe(0);
    await client.execute("INSERT INTO dossiers (id, title) VALUES ('e', 'Nieuw')");
    expect(await growTables(hub(client, grown))).toBe(0);
    expect(await rows(client, "SELECT club_place FROM dossiers WHERE id = 'd'")).toEqual([
      { club_place: 'serre' },
    ]);
    expect(await rows(client, 'SELECT * FROM club_books')).toEqual([{ id: 'b', pages: 3 }]);
  });

  it('should refuse what changes or takes away, name it, and change nothing', async () => {
    const client = await filled();
    await growTables(hub(client, grown));
    const other = {
      ...grown,
      books: sqliteTable('club_books', { id: text('id').primaryKey(), pages: text('pages') }),
      more: sqliteTable('club_more', { id: text('id').primaryKey() }),
    };
    await expect(growTables(hub(client, other))).rejects.toThrow(/club_books\.pages is stored as integer/i);
    expect(await rows(client, "SELECT name FROM sqlite_master WHERE name = 'club_more'")).toEqual([]);
    await client.execute('CREATE TABLE club_more (id text PRIMARY KEY, gone text NOT NULL)');
    await expect(growTables(hub(client, { ...grown, more: other.more }))).rejects.toThrow(/club_more\.gone/);
  });

  it('should be done once by two processes that start at the same time', async () => {
    const client = await filled();
    const both = await Promise.all([growTables(hub(client, grown)), growTables(hub(database.open(), grown))]);
    expect(both.sort()).toEqual([0, 4]);
  });
});

const rebuild = [
  'CREATE TABLE __new_dossiers (id text PRIMARY KEY, title text, summary text)',
  'INSERT INTO __new_dossiers (id, title) SELECT id, title FROM dossiers',
  'DROP TABLE dossiers',
  'ALTER TABLE __new_dossiers RENAME TO dossiers',
];

/** A file after the first migration, with what a flavour stored in it, and a second migration that waits. */
async function beforeMigration() {
  const client = await filled();
  await growTables(hub(client, grown));
  await client.batch([
    "UPDATE dossiers SET club_place = 'serre', club_theme_id = 't'",
    'CREATE TABLE payload_migrations (name text)',
    "INSERT INTO payload_migrations VALUES ('one')",
  ]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'snapshots-'));
  const tables = { dossiers: { columns: { id: {}, title: {} } }, themes: { columns: { id: {} } } };
  writeFileSync(path.join(folder, 'one.json'), JSON.stringify({ tables }));
  const migrations = ['one', 'two'].map((name) => ({ name })) as SqliteMigration[];
  return { client, keep: { payload: hub(client, grown), migrations, folder } };
}

describe('A migration of the core that rebuilds a table', () => {
  it('should leave what a flavour stored in it, with its column as it was', async () => {
    const { client, keep } = await beforeMigration();
    await keepColumns(keep);
    await client.migrate(rebuild);
    await giveBackColumns(keep.payload);
    expect(await growTables(keep.payload)).toBe(1); // the index
    expect(await rows(client, 'SELECT id, title, club_place, club_theme_id FROM dossiers')).toEqual([
      { id: 'd', title: 'De avonden', club_place: 'serre', club_theme_id: 't' },
    ]);
    await client.execute("DELETE FROM themes WHERE id = 't'");
    expect(await rows(client, 'SELECT club_theme_id FROM dossiers')).toEqual([{ club_theme_id: null }]);
    expect(await rows(client, "SELECT name FROM sqlite_master WHERE name LIKE 'kept%'")).toEqual([]);
  });

  it('should leave it also when the flavour is gone, or the start broke off halfway', async () => {
    const { client, keep } = await beforeMigration();
    await keepColumns(keep);
    await client.migrate(rebuild);
    await keepColumns(keep); // a new start, before anything was given back
    await giveBackColumns(hub(client, core));
    expect(await rows(client, 'SELECT club_place FROM dossiers')).toEqual([{ club_place: 'serre' }]);
  });

  it('should find its columns untouched when the migration rebuilt nothing, and do nothing when none waits', async () => {
    const { client, keep } = await beforeMigration();
    await keepColumns(keep);
    await giveBackColumns(keep.payload);
    expect(await rows(client, 'SELECT club_place FROM dossiers')).toEqual([{ club_place: 'serre' }]);
    await keepColumns({ ...keep, migrations: keep.migrations.slice(0, 1) });
    expect(await rows(client, "SELECT name FROM sqlite_master WHERE name LIKE 'kept%'")).toEqual([]);
  });

  it('should not stumble over a column that a flavour brought before the core', async () => {
    const client = await filled();
    await growTables(hub(client, grown));
    const plain = (statement: unknown) =>
      typeof statement === 'string'
        ? statement
        : (statement as { queryChunks: { value: string[] }[] }).queryChunks
            .map(({ value }) => value.join(''))
            .join('');
    const db = {
      run: (statement: unknown) => client.execute(plain(statement)),
      all: async (query: string) => (await client.execute(query)).rows,
    };
    const migration: SqliteMigration = {
      name: 'two',
      up: async (args) => {
        await args.db.run(sql`ALTER TABLE \`dossiers\` ADD \`club_theme_id\` text(36);`);
        await args.db.run(sql`CREATE INDEX \`dossiers_club_theme_idx\` ON \`dossiers\` (\`club_theme_id\`);`);
        await args.db.run(sql`ALTER TABLE \`dossiers\` ADD \`fresh\` text;`);
      },
      down: async () => undefined,
    };
    const [forgave] = forgiving([migration]);
    await forgave?.up({ db } as never);
    expect(await rows(client, 'SELECT fresh FROM dossiers')).toEqual([{ fresh: null }]);
  });
});
