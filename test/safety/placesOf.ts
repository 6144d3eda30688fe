import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import { env } from '../../src/core/env.ts';
import type { TestHub } from '../helpers/startHub.ts';

type MongoDb = {
  listCollections: () => { toArray: () => Promise<{ name: string }[]> };
  collection: (name: string) => { find: () => { toArray: () => Promise<unknown[]> } };
};

/**
 * Where a word still stands, whatever way it is looked at: in every table or collection of the database, old
 * versions, jobs and the search index among them, and in every file of the data folder.
 * @returns names of tables and files, in order
 */
export async function placesOf(hub: TestHub, words: string[]): Promise<string[]> {
  const holds = (text: string) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const places: string[] = await inSearchIndex(hub, words);
  for (const [name, rows] of await everything(hub)) if (holds(rows)) places.push(name);
  for (const file of await filesIn(env.DATA_DIR)) {
    if (/\.(db|sqlite)/.test(file)) continue; // looked through table by table
    if (holds(await readFile(file, 'latin1')))
      places.push(path.relative(env.DATA_DIR, file).split(path.sep)[0] ?? '');
  }
  return [...new Set(places)].sort();
}

async function everything({ payload }: TestHub): Promise<[string, string][]> {
  const client = sqliteClientOf(payload);
  if (!client) {
    const { db } = (payload.db as unknown as { connection: { db: MongoDb } }).connection;
    const names = (await db.listCollections().toArray()).map(({ name }) => name);
    return Promise.all(
      names.map(
        async (name) =>
          [name, JSON.stringify(await db.collection(name).find().toArray())] as [string, string],
      ),
    );
  }
  // The index of words has no text of its own and numbers too large to read: it is asked below.
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_fts%'",
  );
  return Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows } = await client.execute(`SELECT * FROM "${String(name)}"`);
      return [String(name), rows.map((row) => Object.values(row).map(String).join(' ')).join('\n')] as [
        string,
        string,
      ];
    }),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** SQLite's own index: whether it would still find one of the words. */
async function inSearchIndex({ payload }: TestHub, words: string[]): Promise<string[]> {
  const client = sqliteClientOf(payload);
  if (!client) return []; // MongoDB's index stands in its collection
  const args = [words.map((word) => `"${word.toLowerCase()}"`).join(' OR ')];
  const { rows } = await client.execute({
    sql: 'SELECT rowid FROM search_fts WHERE search_fts MATCH ?',
    args,
  });
  return rows.length > 0 ? ['search_fts'] : [];
}
