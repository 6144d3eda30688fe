import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from '@jest/globals';
import {
  createClient,
  type SqliteClient,
  type SqliteClientOptions,
} from '../../src/core/database/sqlite/createClient.ts';

export type TemporaryDatabase = {
  /** A path in a folder of its own, for this test. */
  file: () => string;
  /** Opens it with our client; closed after the test. */
  open: (options?: Omit<SqliteClientOptions, 'file'>) => SqliteClient;
};

/** A database file for every test of the file that calls this, gone when the test is over. */
export function temporaryDatabase(): TemporaryDatabase {
  let folder: string | undefined;
  let clients: SqliteClient[] = [];
  const file = () => {
    folder ??= mkdtempSync(path.join(os.tmpdir(), 'hub-database-'));
    return path.join(folder, 'hub.db');
  };
  afterEach(async () => {
    for (const client of clients) await client.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
    clients = [];
    folder = undefined;
  });
  return {
    file,
    open: (options) => {
      const client = createClient({ file: file(), ...options });
      clients.push(client);
      return client;
    },
  };
}

/** How many files this process holds open. */
export function countOpenFiles(): number {
  return readdirSync('/proc/self/fd').length;
}
