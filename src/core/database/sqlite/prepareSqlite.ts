import path from 'node:path';
import type { Payload } from 'payload';
import { migrations as core } from '../migrations/index.ts';
import { forgiving } from './forgiving.ts';
import { growTables } from './growTables.ts';
import { giveBackColumns, keepColumns } from './keepColumns.ts';
import { runMigrations, type SqliteMigration } from './runMigrations.ts';

const folder = path.resolve('src/core/database/migrations');

/** What the tables are brought up to date with, and how. */
export type Preparing = { more?: SqliteMigration[]; grows?: boolean; migrations?: SqliteMigration[] };

/**
 * Brings the tables of the embedded database up to date.
 * @param more migrations that flavours wrote by hand, done after the core's
 * @param grows whether the configuration holds more than the core: tables are then made from the difference
 * @param migrations of the core; others in tests
 * @throws GrowthRefused
 */
export async function prepareSqlite(
  payload: Payload,
  { more = [], grows = false, migrations = core }: Preparing,
): Promise<void> {
  await keepColumns({ payload, migrations, folder });
  await runMigrations({ payload, migrations: [...forgiving(migrations), ...more] });
  await giveBackColumns(payload);
  if (grows) await growTables(payload);
}
