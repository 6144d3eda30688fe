import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';

/** A migration as Payload writes it, with its file name. */
export type SqliteMigration = {
  name: string;
  up: (args: MigrateUpArgs) => Promise<void>;
  down: (args: MigrateDownArgs) => Promise<void>;
};

/**
 * Brings the tables up to date, in every mode (Payload itself does so under NODE_ENV=production only).
 * Each migration has a transaction of its own, with foreign keys off and checked before COMMIT. What
 * was applied before is skipped. When one fails it is undone, logged, and Payload ends the process
 * with exit code 1.
 * @param migrations in the order they were written
 */
export async function runMigrations({
  payload,
  migrations,
}: {
  payload: Payload;
  migrations: SqliteMigration[];
}): Promise<void> {
  await payload.db.migrate({ migrations: migrations as Migration[] });
}
