import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { SqliteMigration } from '../../src/core/database/sqlite/runMigrations.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';

/** A migration that makes these tables anew, as one that Payload writes after a column has changed. */
export async function rebuildTables(payload: Payload, tables: string[]): Promise<SqliteMigration> {
  const statements = (await Promise.all(tables.map((table) => rebuilding(payload, table)))).flat();
  return {
    name: '20990101_000000_rebuild',
    up: async ({ db }) => {
      for (const statement of statements) await db.run(sql.raw(statement));
    },
    down: async () => undefined,
  };
}

async function rebuilding(payload: Payload, table: string): Promise<string[]> {
  const found = await sqliteClientOf(payload)?.execute({
    sql: "SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL AND type IN ('table', 'index')",
    args: [table],
  });
  const rows = found?.rows ?? [];
  const made = String(rows.find(({ type }) => type === 'table')?.sql);
  const indexes = rows.filter(({ type }) => type === 'index').map((row) => String(row.sql));
  return [
    'PRAGMA foreign_keys=OFF',
    made.replace(/^(CREATE TABLE )[`"]\w+[`"]/i, `$1\`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\``,
    `DROP TABLE \`${table}\``,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``,
    'PRAGMA foreign_keys=ON',
    ...indexes,
  ];
}
