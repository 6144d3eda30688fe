import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Transaction } from '@libsql/client';
import type { Payload } from 'payload';
import type { SqliteMigration } from './runMigrations.ts';
import { sqliteClientOf } from './sqliteClientOf.ts';
import { tableFacts } from './tableFacts.ts';

const list = 'kept_columns';
type Snapshot = { tables: Record<string, { columns: Record<string, unknown> }> };

/**
 * Before migrations of the core: sets aside what flavours stored in columns of the core's tables, because
 * a migration that rebuilds a table knows nothing of them. Does nothing when no migration waits.
 * @param folder where each migration has its snapshot
 */
export async function keepColumns({
  payload,
  migrations,
  folder,
}: {
  payload: Payload;
  migrations: SqliteMigration[];
  folder: string;
}): Promise<void> {
  await within(payload, async (transaction) => {
    const tables = await tableFacts(transaction);
    if (!tables.has('payload_migrations') || tables.has(list)) return; // new, or set aside by a start that broke off
    const { rows } = await transaction.execute('SELECT name FROM payload_migrations');
    const done = new Set(rows.map((row) => String(row.name)));
    if (migrations.every(({ name }) => done.has(name))) return;
    const snapshot = lastSnapshot({
      names: migrations.map(({ name }) => name).filter((name) => done.has(name)),
      folder,
    });
    if (!snapshot) return;
    await transaction.execute(`CREATE TABLE ${list} (tbl text, col text, ddl text)`);
    for (const [table, { columns }] of Object.entries(snapshot.tables)) {
      const there = tables.get(table);
      const extra = [...(there?.keys() ?? [])].filter((name) => !(name in columns));
      if (extra.length === 0 || !there?.has('id')) continue;
      const { rows: keys } = await transaction.execute(`PRAGMA foreign_key_list(\`${table}\`)`);
      for (const name of extra) {
        const facts = there.get(name);
        const key = keys.find((row) => row.from === name);
        const standard = facts?.default && !facts.default.startsWith('(') ? ` DEFAULT ${facts.default}` : '';
        const points = key
          ? ` REFERENCES \`${String(key.table)}\`(\`${String(key.to)}\`) ON UPDATE ${String(key.on_update)} ON DELETE ${String(key.on_delete)}`
          : '';
        const ddl = `\`${name}\` ${facts?.type ?? 'text'}${standard}${points}`;
        await transaction.execute({ sql: `INSERT INTO ${list} VALUES (?, ?, ?)`, args: [table, name, ddl] });
      }
      const names = ['id', ...extra].map((name) => `\`${name}\``).join(', ');
      await transaction.execute(`CREATE TABLE \`kept_${table}\` AS SELECT ${names} FROM \`${table}\``);
    }
  });
}

/** After the migrations: gives back the columns that a rebuilt table lost, with what was in them. */
export async function giveBackColumns(payload: Payload): Promise<void> {
  await within(payload, async (transaction) => {
    const before = await tableFacts(transaction);
    if (!before.has(list)) return;
    const { rows } = await transaction.execute(`SELECT tbl, col, ddl FROM ${list}`);
    const touched = [...new Set(rows.map((row) => String(row.tbl)))];
    for (const table of touched) {
      const there = before.get(table);
      if (!there) continue; // the core has done away with the table; what was set aside stays
      const lost = rows.filter((row) => row.tbl === table && !there.has(String(row.col)));
      for (const row of lost) await transaction.execute(`ALTER TABLE \`${table}\` ADD ${String(row.ddl)}`);
      if (lost.length > 0) {
        const sets = lost.map(
          ({ col }) =>
            `\`${String(col)}\` = (SELECT k.\`${String(col)}\` FROM \`kept_${table}\` k WHERE k.id = \`${table}\`.id)`,
        );
        await transaction.execute(`UPDATE \`${table}\` SET ${sets.join(', ')}`);
      }
      await transaction.execute(`DROP TABLE \`kept_${table}\``);
    }
    await transaction.execute(`DROP TABLE ${list}`);
  });
}

async function within(payload: Payload, work: (transaction: Transaction) => Promise<void>): Promise<void> {
  const client = sqliteClientOf(payload);
  if (!client) return;
  await client.withForeignKeysOff(async () => {
    const transaction = await client.transaction('write');
    try {
      await work(transaction);
      await transaction.commit();
    } finally {
      transaction.close();
    }
  });
}

/** What the core's tables were after the last migration that was done. */
function lastSnapshot({ names, folder }: { names: string[]; folder: string }): Snapshot | undefined {
  const file = names
    .map((name) => path.join(folder, `${name}.json`))
    .filter((each) => existsSync(each))
    .at(-1);
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : undefined;
}
