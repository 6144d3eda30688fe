import { EventEmitter, once } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import { temporaryDatabase } from '../../../../test/helpers/temporaryDatabase.ts';
import type { SqliteClient, SqliteClientOptions } from './createClient.ts';

const database = temporaryDatabase();

async function openWithNotes(options?: Omit<SqliteClientOptions, 'file'>): Promise<SqliteClient> {
  const client = database.open(options);
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE)');
  return client;
}

async function textsOf(client: Pick<SqliteClient, 'execute'>): Promise<unknown[]> {
  const { rows } = await client.execute('SELECT text FROM notes ORDER BY id');
  return rows.map((row) => row.text);
}

const insert = (text: string | number) => ({
  sql: 'INSERT INTO notes (text) VALUES (?)',
  args: [String(text)],
});

describe('a transaction', () => {
  it('should see what it wrote while others do not, until it commits', async () => {
    const client = await openWithNotes();
    const transaction = await client.transaction('write');
    await transaction.execute(insert('one'));
    expect([await textsOf(transaction), await textsOf(client)]).toEqual([['one'], []]);
    await transaction.commit();
    expect(await textsOf(client)).toEqual(['one']);
  });

  it('should leave nothing when it is rolled back', async () => {
    const client = await openWithNotes();
    const transaction = await client.transaction('write');
    await transaction.execute(insert('one'));
    await transaction.rollback();
    expect(await textsOf(client)).toEqual([]);
    await expect(transaction.execute(insert('two'))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
    await expect(transaction.rollback()).resolves.toBeUndefined();
    expect(await textsOf(client)).toEqual([]);
  });

  it('should go on after a refused row, and undo to a savepoint', async () => {
    const client = await openWithNotes();
    const transaction = await client.transaction('write');
    await transaction.batch([insert('one'), 'SAVEPOINT later', insert('two'), 'ROLLBACK TO later']);
    await expect(transaction.execute(insert('one'))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    });
    await transaction.executeMultiple("INSERT INTO notes (text) VALUES ('three'); RELEASE later");
    await transaction.commit();
    expect(await textsOf(client)).toEqual(['one', 'three']);
  });

  it('should be refused nothing when 200 come at once, and keep their order', async () => {
    const client = await openWithNotes();
    const order = Array.from({ length: 200 }, (_, each) => String(each));
    await Promise.all(
      order.map(async (text) => {
        const transaction = await client.transaction('write');
        await new Promise(setImmediate);
        await transaction.execute(insert(text));
        await transaction.commit();
      }),
    );
    expect(await textsOf(client)).toEqual(order);
  });

  it('should free the writer when COMMIT is refused', async () => {
    const client = await openWithNotes();
    await client.execute(
      'CREATE TABLE tags (note INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)',
    );
    const transaction = await client.transaction('write');
    await transaction.batch([insert('one'), 'INSERT INTO tags VALUES (99)']);
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    await client.execute(insert('two'));
    expect(await textsOf(client)).toEqual(['two']);
  });

  it('should be over for its owner when SQLite itself ended it', async () => {
    const client = await openWithNotes();
    const transaction = await client.transaction('write');
    await transaction.execute(insert('one'));
    const again = { sql: 'INSERT OR ROLLBACK INTO notes (text) VALUES (?)', args: ['one'] };
    await expect(transaction.execute(again)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
    await expect(transaction.execute(insert('alone'))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
    await client.execute(insert('two'));
    expect(await textsOf(client)).toEqual(['two']);
  });

  it('should be rolled back, told and refused when it is not ended in time', async () => {
    const onWarning = jest.fn();
    const client = await openWithNotes({ transactionTimeout: 30, onWarning });
    const forgotten = await client.transaction('write');
    await forgotten.execute(insert('forgotten'));
    await client.execute(insert('next'));
    expect(await textsOf(client)).toEqual(['next']);
    expect(onWarning).toHaveBeenCalledTimes(1);
    await expect(forgotten.execute(insert('late'))).rejects.toMatchObject({ code: 'TRANSACTION_TIMEOUT' });
    await expect(forgotten.commit()).rejects.toMatchObject({ code: 'TRANSACTION_TIMEOUT' });
  });

  it('should not wait for ever for a write inside it that is not part of it', async () => {
    const client = await openWithNotes({ queueTimeout: 30 });
    const transaction = await client.transaction('write');
    await expect(client.execute(insert('outside'))).rejects.toMatchObject({ code: 'WRITER_TIMEOUT' });
    await transaction.execute(insert('inside'));
    await transaction.commit();
    await client.execute(insert('after'));
    expect(await textsOf(client)).toEqual(['inside', 'after']);
  });

  it('should be waited for by close, as should those in line', async () => {
    const client = await openWithNotes();
    const running = await client.transaction('write');
    const inLine = client.execute(insert('in line'));
    const closing = client.close();
    await expect(client.execute(insert('late'))).rejects.toMatchObject({ code: 'CLIENT_CLOSED' });
    await running.execute(insert('running'));
    await running.commit();
    await Promise.all([inLine, closing]);
    expect(await textsOf(database.open())).toEqual(['running', 'in line']);
  });
});

describe('withForeignKeysOff', () => {
  const tables = [
    'CREATE TABLE parents (id INTEGER PRIMARY KEY)',
    'CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents (id) ON DELETE CASCADE)',
    'INSERT INTO parents VALUES (1), (2)',
    'INSERT INTO children VALUES (10, 1), (11, 2)',
  ];
  const rebuild = [
    'PRAGMA foreign_keys = OFF',
    'CREATE TABLE new_parents (id INTEGER PRIMARY KEY, name TEXT)',
    'INSERT INTO new_parents (id) SELECT id FROM parents',
    'DROP TABLE parents',
    'ALTER TABLE new_parents RENAME TO parents',
  ];
  const countChildren = async (client: SqliteClient) =>
    (await client.execute('SELECT count(*) FROM children')).rows[0]?.[0];

  it('should keep the children of a table that is rebuilt, and mind foreign keys again afterwards', async () => {
    const client = database.open();
    await client.batch(tables);
    await client.migrate(rebuild);
    expect(await countChildren(client)).toBe(2);
    await client.execute('DELETE FROM parents WHERE id = 1');
    expect(await countChildren(client)).toBe(1);
  });

  it('should refuse a COMMIT that leaves a row pointing nowhere, and name the tables', async () => {
    const client = database.open();
    await client.batch(tables);
    const orphaning = client.migrate([...rebuild, 'DELETE FROM parents WHERE id = 1']);
    await expect(orphaning).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
      message: expect.stringContaining('children -> parents'),
    });
    const { columns } = await client.execute('SELECT * FROM parents');
    expect(columns).toEqual(['id']);
    expect(await countChildren(client)).toBe(2);
  });

  it('should not touch a transaction begun elsewhere meanwhile', async () => {
    const client = database.open();
    await client.batch(tables);
    const starter = new EventEmitter();
    const outside = once(starter, 'start').then(() => client.execute('DELETE FROM parents WHERE id = 1'));
    await client.withForeignKeysOff(async () => {
      starter.emit('start');
      await outside;
    });
    expect(await countChildren(client)).toBe(1);
  });
});
