import type { Payload } from 'payload';
import { env } from '../env.ts';
import type { Preparing } from './sqlite/prepareSqlite.ts';

/**
 * Brings the database up to date before anyone is answered: the embedded one by its migrations. MongoDB
 * made its indexes while connecting.
 * @throws GrowthRefused
 */
export async function prepareDatabase(payload: Payload, how: Preparing = {}): Promise<void> {
  if (!env.isEmbedded) return;
  const { prepareSqlite } = await import('./sqlite/prepareSqlite.ts');
  await prepareSqlite(payload, how);
}
