import type { Migration, Payload } from 'payload';

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
  migrations: Migration[];
}): Promise<void> {
  await payload.db.migrate({ migrations });
}
