import type { Payload } from 'payload';
import { env } from '../env.ts';
import { migrations } from './migrations/index.ts';
import { runMigrations } from './sqlite/runMigrations.ts';

/** Brings the database up to date before anyone is answered. MongoDB made its indexes while connecting. */
export async function prepareDatabase(payload: Payload): Promise<void> {
  if (env.isEmbedded) await runMigrations({ payload, migrations });
}
