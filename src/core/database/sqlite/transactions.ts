import { randomUUID } from 'node:crypto';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Session = SQLiteAdapter['sessions'][string];

/** Ends a transaction on purpose; never leaves this file. */
class Undone extends Error {}

/**
 * Begins a transaction for Payload. Its own version never tells when COMMIT failed: what had to be
 * stored would be lost in silence.
 * @returns the id that goes in `req.transactionID`
 * @throws LibsqlError when no turn came, or another process kept the file locked
 */
export async function beginTransaction(this: SQLiteAdapter): Promise<string> {
  await this.initializing;
  const id = randomUUID();
  let begun = () => {};
  const ready = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const done: Promise<void> = this.drizzle.transaction(
    (db) =>
      new Promise<void>((resolve, reject) => {
        this.sessions[id] = {
          db: db as unknown as Session['db'],
          resolve: () => {
            resolve();
            return done;
          },
          reject: () => {
            reject(new Undone());
            return done.catch(() => undefined);
          },
        };
        begun();
      }),
  );
  await Promise.race([ready, done]);
  return id;
}

/**
 * Stores what the transaction did; without effect when it has ended already.
 * @throws LibsqlError when it could not be stored; it is undone then
 */
export async function commitTransaction(
  this: SQLiteAdapter,
  given?: number | Promise<number | string> | string,
) {
  const id = String(await given);
  const session = this.sessions[id];
  if (!session) return;
  delete this.sessions[id];
  await session.resolve();
}
