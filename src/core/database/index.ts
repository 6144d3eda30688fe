import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { env } from '../env.ts';
import { mongoDatabase } from './mongoDatabase.ts';
import { sqliteDatabase } from './sqlite/sqliteDatabase.ts';
import { withAfterCommit } from './afterCommit.ts';

/** The database that the environment asks for: the embedded file, or MongoDB. */
export function database(): DatabaseAdapterObj {
  const adapter = env.DATABASE_URI
    ? mongoDatabase({ url: env.DATABASE_URI })
    : sqliteDatabase({
        file: env.databaseFile,
        migrationDir: path.resolve('src/core/database/migrations'),
      });
  return withAfterCommit(adapter);
}
