import type { Payload } from 'payload';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';

/** How many rows each table of the embedded file has, past Payload. */
export async function countRows(payload: Payload): Promise<Record<string, number>> {
  const client = sqliteClientOf(payload);
  const found = await client?.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of found?.rows ?? []) {
    const counted = await client?.execute(`SELECT count(*) AS total FROM "${String(name)}"`);
    counts[String(name)] = Number(counted?.rows[0]?.total);
  }
  return counts;
}
