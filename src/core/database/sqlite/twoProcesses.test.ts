import { describe, expect, it } from '@jest/globals';
import { startProcess } from '../../../../test/helpers/processes/startProcess.ts';
import { temporaryDatabase } from '../../../../test/helpers/temporaryDatabase.ts';

const database = temporaryDatabase();

async function openWithNotes(options?: { busyTimeout: number }) {
  const client = database.open(options);
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)');
  return client;
}

const insert = { sql: 'INSERT INTO notes (text) VALUES (?)', args: ['from here'] };

describe('two processes on one file', () => {
  it('should lose no count when both read and write at once', async () => {
    const client = database.open();
    await client.batch(['CREATE TABLE counter (value INTEGER)', 'INSERT INTO counter VALUES (0)']);
    const args = [database.file(), '300'];
    const processes = [1, 2].map(() => startProcess({ script: 'countUp.ts', args }));
    await Promise.all(processes.map((each) => each.end()));
    const { rows } = await client.execute('SELECT value FROM counter');
    expect(rows[0]?.value).toBe(600);
  });

  it('should wait for the other without holding up this process', async () => {
    const client = await openWithNotes();
    const other = startProcess({ script: 'holdWriter.ts', args: [database.file()] });
    await other.says('held');
    const waiting = client.execute(insert);
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    const { rows } = await client.execute('SELECT count(*) FROM notes');
    expect(rows[0]?.[0]).toBe(0);
    other.tell('let go');
    await Promise.all([waiting, other.end()]);
    const after = await client.execute('SELECT text FROM notes ORDER BY id');
    expect(after.rows.map((row) => row.text)).toEqual(['from the other process', 'from here']);
  });

  it('should say SQLITE_BUSY when the other holds on too long, and work again afterwards', async () => {
    const client = await openWithNotes({ busyTimeout: 30 });
    const other = startProcess({ script: 'holdWriter.ts', args: [database.file()] });
    await other.says('held');
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await expect(client.execute(insert)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    // Prepared, not through BEGIN: this one stays active in the driver and would spoil every later COMMIT.
    await expect(client.execute('PRAGMA user_version = 7')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.tell('let go');
    await other.end();
    await client.execute(insert);
    expect((await client.execute('SELECT count(*) FROM notes')).rows[0]?.[0]).toBe(2);
    expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.[0]).toBe(1);
  });

  it('should change its data version when the other wrote, not when this one did', async () => {
    const client = await openWithNotes();
    const before = client.dataVersion();
    await client.execute(insert);
    expect(client.dataVersion()).toBe(before);
    const other = startProcess({ script: 'holdWriter.ts', args: [database.file()] });
    await other.says('held');
    expect(client.dataVersion()).toBe(before);
    other.tell('let go');
    await other.end();
    expect(client.dataVersion()).not.toBe(before);
  });
});
