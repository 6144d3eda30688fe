import { randomBytes, randomUUID } from 'node:crypto';
import type { Payload } from 'payload';

/**
 * An id as this database gives them, for a document that is made with `customID`: who knows the id
 * beforehand need not read the document back.
 * @returns a UUID for SQLite; for MongoDB an ObjectId, which begins with the time
 */
export function newId(payload: Payload): string {
  if (payload.db.name !== 'mongoose') return randomUUID();
  const seconds = Math.floor(Date.now() / 1000);
  return seconds.toString(16).padStart(8, '0') + randomBytes(8).toString('hex');
}
