import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { env } from '../env.ts';
import { withAfterCommit } from './afterCommit.ts';

/**
 * The database that the environment asks for: the embedded file, or MongoDB. The driver of the other is
 * not loaded.
 */
export async function database(): Promise<DatabaseAdapterObj> {
  return withAfterCommit(env.DATABASE_URI ? await mongo(env.DATABASE_URI) : await sqlite());
}

async function mongo(url: string): Promise<DatabaseAdapterObj> {
  const { mongoDatabase } = await import('./mongoDatabase.ts');
  return mongoDatabase({ url });
}

async function sqlite(): Promise<DatabaseAdapterObj> {
  const { sqliteDatabase } = await import('./sqlite/sqliteDatabase.ts');
  return sqliteDatabase({
    file: env.databaseFile,
    migrationDir: path.resolve('src/core/database/migrations'),
  });
}
