import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { createClient as createOriginal, type InStatement } from '@libsql/client';
import { countOpenFiles, temporaryDatabase } from '../../../../test/helpers/temporaryDatabase.ts';
import type { SqliteClient } from './createClient.ts';

const database = temporaryDatabase();

async function openWithNotes(): Promise<SqliteClient> {
  const client = database.open();
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE, data BLOB)');
  return client;
}

async function countNotes(client: SqliteClient): Promise<unknown> {
  const { rows } = await client.execute('SELECT count(*) AS total FROM notes');
  return rows[0]?.total;
}

describe('createClient', () => {
  const day = new Date('2026-01-02T03:04:05Z');
  const statements: InStatement[] = [
    'CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, data BLOB, size REAL)',
    {
      sql: 'INSERT INTO things (name, data, size) VALUES (?, ?, ?)',
      args: ['a', new Uint8Array([1, 2]), 1.5],
    },
    { sql: 'INSERT INTO things (name, data) VALUES (:name, @data)', args: { name: 'b', '@data': null } },
    { sql: 'INSERT INTO things (name, size) VALUES (?, ?) RETURNING id, name AS called', args: ['c', 3n] },
    { sql: 'SELECT ?, ?, ?, ?', args: [true, false, day, new Uint8Array([7, 8]).buffer] },
    { sql: 'SELECT $a AS a, $b AS b', args: { $a: 1, b: 'two' } },
    'SELECT * FROM things ORDER BY id',
    'SELECT id, id, name AS id FROM things',
    'SELECT name FROM things WHERE 0',
    'WITH old AS (SELECT id FROM things) UPDATE things SET size = 9 WHERE id IN (SELECT id FROM old)',
    'DELETE FROM things WHERE id = 2',
    'PRAGMA user_version',
    'PRAGMA table_info(things)',
    "INSERT INTO things (name) VALUES ('a')",
    "INSERT INTO things (name) VALUES ('a') RETURNING id",
    'INSERT INTO things (id) VALUES (9)',
    'SELECT nothing FROM nowhere',
    'SELEC 1',
    { sql: 'SELECT ?', args: [Number.NaN] },
    { sql: 'SELECT ?', args: [2n ** 64n] },
    'SELECT 9007199254740993',
    "SELECT x'00ff' AS bytes",
  ];

  it('should answer and fail in the shape of the client it stands in for', async () => {
    const ours = database.open();
    const original = createOriginal({ url: ':memory:' });
    for (const statement of statements) {
      const [mine, theirs] = await Promise.all([outcome(ours, statement), outcome(original, statement)]);
      expect({ statement, outcome: mine }).toEqual({ statement, outcome: theirs });
    }
    original.close();
  });

  it('should not give one statement what was bound for another', async () => {
    const client = await openWithNotes();
    const sql = 'INSERT INTO notes (text, data) VALUES (?, ?)';
    await client.execute({ sql, args: ['first', new Uint8Array([1])] });
    await client.execute({ sql, args: ['second'] });
    const { rows } = await client.execute("SELECT data FROM notes WHERE text = 'second'");
    expect(rows[0]?.data).toBeNull();
  });

  it('should see the columns that another connection added', async () => {
    const [client, other] = [await openWithNotes(), database.open()];
    await client.execute("INSERT INTO notes (text) VALUES ('one')");
    await client.execute('SELECT * FROM notes');
    await other.execute("ALTER TABLE notes ADD COLUMN colour TEXT DEFAULT 'red'");
    const { columns, rows } = await client.execute('SELECT * FROM notes');
    expect(columns).toContain('colour');
    expect(rows[0]).toEqual({ id: 1, text: 'one', data: null, colour: 'red' });
  });

  it('should see what was written after an EXPLAIN, alone and in a batch', async () => {
    const client = await openWithNotes();
    const explain = 'EXPLAIN QUERY PLAN SELECT * FROM notes WHERE text = 1';
    await client.execute(explain);
    await client.execute("INSERT INTO notes (text) VALUES ('one')");
    expect(await countNotes(client)).toBe(1);
    await client.batch([explain, 'SELECT 1']);
    await client.execute("INSERT INTO notes (text) VALUES ('two')");
    expect(await countNotes(client)).toBe(2);
  });

  it('should leave nothing of a batch in which one statement fails', async () => {
    const client = await openWithNotes();
    const twice = ["INSERT INTO notes (text) VALUES ('one')", "INSERT INTO notes (text) VALUES ('one')"];
    await expect(client.batch(twice)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
    expect(await countNotes(client)).toBe(0);
    const [first, second] = await client.batch(['SELECT 1 AS a', 'SELECT 2 AS a']);
    expect([first?.rows[0]?.a, second?.rows[0]?.a]).toEqual([1, 2]);
  });

  it('should put right what a script leaves open or switched off', async () => {
    const client = await openWithNotes();
    await client.executeMultiple("PRAGMA foreign_keys = OFF; BEGIN; INSERT INTO notes (text) VALUES ('one')");
    expect(await countNotes(client)).toBe(0);
    expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.[0]).toBe(1);
  });

  it('should refuse transactions begun by hand, which would catch the writes of others', async () => {
    const client = database.open();
    for (const sql of ['BEGIN', ' -- now\n commit', '/* so */ SAVEPOINT one']) {
      await expect(client.execute(sql)).rejects.toMatchObject({ code: 'TRANSACTION_REFUSED' });
    }
  });

  it('should keep its pragmas after transactions', async () => {
    const client = database.open();
    for (let turn = 0; turn < 3; turn += 1) await (await client.transaction('write')).commit();
    const names = ['foreign_keys', 'synchronous', 'journal_mode'];
    const values = await Promise.all(names.map((name) => client.execute(`PRAGMA ${name}`)));
    expect(values.map(({ rows }) => rows[0]?.[0])).toEqual([1, 1, 'wal']);
  });

  it('should open no more files and hold no more memory after 5,000 writes', async () => {
    const client = await openWithNotes();
    const write = async (from: number, to: number) => {
      for (let each = from; each < to; each += 1) {
        const transaction = await client.transaction('write');
        // A different text each time, as the adapter makes them, so that statements are not all the same.
        await transaction.execute(`INSERT INTO notes (text) VALUES ('note ${each}')`);
        await transaction.execute({ sql: 'SELECT text FROM notes WHERE id = ?', args: [each] });
        await transaction.commit();
      }
    };
    await write(0, 1_000);
    const before = { files: countOpenFiles(), memory: residentMegabytes() };
    await write(1_000, 6_000);
    expect(countOpenFiles()).toBe(before.files);
    expect(residentMegabytes() - before.memory).toBeLessThan(100);
    expect(await countNotes(client)).toBe(6_000);
  });
});

async function outcome(client: Pick<SqliteClient, 'execute'>, statement: InStatement): Promise<unknown> {
  try {
    const { columns, columnTypes, rows, rowsAffected, lastInsertRowid, toJSON } =
      await client.execute(statement);
    const byIndex = rows.map((row) => Array.prototype.slice.call(row) as unknown[]);
    const facts = { columns, columnTypes, rows, byIndex, rowsAffected, lastInsertRowid };
    return { ...facts, json: JSON.stringify(toJSON.call({ ...facts })) };
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    return { name: code === undefined ? name : 'LibsqlError', code };
  }
}

/** Memory of the process after everything that can go has gone. */
function residentMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().rss / 1_000_000;
}
