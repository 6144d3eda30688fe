import type { Payload } from 'payload';
import type { SqliteClient } from './createClient.ts';

/**
 * The client of the embedded file, for what Payload does not offer (FTS5, `dataVersion`).
 * @returns undefined when the hub runs on MongoDB, or before it is connected
 */
export function sqliteClientOf(payload: Payload): SqliteClient | undefined {
  const { client } = payload.db as { client?: unknown };
  return isSqliteClient(client) ? client : undefined;
}

function isSqliteClient(client: unknown): client is SqliteClient {
  return typeof client === 'object' && client !== null && 'withForeignKeysOff' in client;
}
