import { randomUUID } from 'node:crypto';
import Database from 'libsql';
import type { Bare } from './bareInserts.ts';

type Row = Record<string, unknown>;

/** The plain driver with prepared statements, on the hub's own file. Every call is synchronous. */
export async function bareSqlite({ file }: { file: string }): Promise<Bare> {
  const database = new Database(file);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
  );
  const insert = {
    rsvps: copies({ database, table: 'rsvps', unique: ['id', 'key'] }),
    outbox: copies({ database, table: 'outbox', unique: ['id'] }),
    job: copies({ database, table: 'payload_jobs', unique: ['id'] }),
  };
  const ledger = database.prepare('SELECT id FROM seat_ledgers LIMIT 1').get() as { id: string };
  const take = database.prepare('UPDATE seat_ledgers SET taken = taken + 1, turn = turn + 1 WHERE id = ?');
  const within = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    work();
    database.exec('COMMIT');
  };
  return {
    one: async () => within(insert.rsvps),
    all: async () =>
      within(() => {
        take.run(ledger.id);
        insert.rsvps();
        insert.job();
        insert.outbox();
        insert.job();
      }),
    close: () => database.close(),
  };
}

type Copying = { database: Database.Database; table: string; unique: string[] };

/** Inserts the newest row of a table once more, with something new in its unique columns. */
function copies({ database, table, unique }: Copying): () => void {
  const row = database.prepare(`SELECT * FROM "${table}" ORDER BY rowid DESC LIMIT 1`).get() as Row;
  const names = Object.keys(row);
  const places = names.map(() => '?').join(', ');
  const insert = database.prepare(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
  );
  return () => {
    insert.run(names.map((name) => (unique.includes(name) ? randomUUID() : row[name])));
  };
}
