import path from 'node:path';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { migrations as core } from './migrations/index.ts';
import { forgiving } from './sqlite/forgiving.ts';
import { growTables } from './sqlite/growTables.ts';
import { giveBackColumns, keepColumns } from './sqlite/keepColumns.ts';
import { runMigrations, type SqliteMigration } from './sqlite/runMigrations.ts';

const folder = path.resolve('src/core/database/migrations');

/**
 * Brings the database up to date before anyone is answered. MongoDB made its indexes while connecting.
 * @param more migrations that flavours wrote by hand, done after the core's
 * @param grows whether the configuration holds more than the core: tables are then made from the difference
 * @param migrations of the core; others in tests
 * @throws GrowthRefused
 */
export async function prepareDatabase(
  payload: Payload,
  {
    more = [],
    grows = false,
    migrations = core,
  }: { more?: SqliteMigration[]; grows?: boolean; migrations?: SqliteMigration[] } = {},
): Promise<void> {
  if (!env.isEmbedded) return;
  await keepColumns({ payload, migrations, folder });
  await runMigrations({ payload, migrations: [...forgiving(migrations), ...more] });
  await giveBackColumns(payload);
  if (grows) await growTables(payload);
}
