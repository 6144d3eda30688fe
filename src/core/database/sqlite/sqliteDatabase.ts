import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { createClient, type SqliteClient, type SqliteClientOptions } from './createClient.ts';
import { beginTransaction, commitTransaction } from './transactions.ts';

export type SqliteDatabaseOptions = Pick<
  SqliteClientOptions,
  'busyTimeout' | 'transactionTimeout' | 'queueTimeout'
> & {
  /** Absolute path of the database file; its folder is made when it is not there. */
  file: string;
  /** Absolute path of the folder where new migrations are written. */
  migrationDir: string;
  /** Hears of transactions that took too long; Payload's logger unless told. */
  logger?: { warn: (message: string) => void };
};

/**
 * The embedded file as Payload's database, through our own client. The file is opened on connecting,
 * so a build or a generator that does not connect makes none. Tables come from migrations only.
 */
export function sqliteDatabase({
  migrationDir,
  logger,
  ...options
}: SqliteDatabaseOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const made = sqliteAdapter({
    client: { url: `file:${options.file}` },
    idType: 'uuid',
    push: false,
    migrationDir,
    transactionOptions: { behavior: 'immediate' },
  });
  return {
    ...made,
    init: (args) => {
      const onWarning = (message: string) => (logger ?? args.payload.logger).warn(message);
      return withOurClient({ adapter: made.init(args), options: { ...options, onWarning } });
    },
  };
}

type Given = { adapter: SQLiteAdapter; options: SqliteClientOptions };

function withOurClient({ adapter, options }: Given): SQLiteAdapter {
  let client: SqliteClient | undefined;
  const { connect, destroy } = adapter;
  adapter.connect = async (args) => {
    if (!client || client.closed) {
      mkdirSync(path.dirname(options.file), { recursive: true });
      client = createClient(options);
      adapter.client = client;
    }
    await connect?.call(adapter, args);
  };
  adapter.destroy = async () => {
    await client?.close();
    await destroy?.call(adapter);
  };
  adapter.beginTransaction = beginTransaction.bind(adapter);
  adapter.commitTransaction = commitTransaction.bind(adapter);
  return withForeignKeysOffInMigrations({ adapter, client: () => client });
}

type Migrating = { adapter: SQLiteAdapter; client: () => SqliteClient | undefined };

/** A migration that rebuilds a table switches foreign keys off inside its transaction, where that does nothing. */
function withForeignKeysOffInMigrations({ adapter, client }: Migrating): SQLiteAdapter {
  const within = (work: () => Promise<void>) => {
    const open = client();
    return open ? open.withForeignKeysOff(work) : work();
  };
  const { migrate, migrateDown, migrateFresh, migrateRefresh, migrateReset } = adapter;
  adapter.migrate = (args) => within(() => migrate.call(adapter, args));
  adapter.migrateDown = () => within(() => migrateDown.call(adapter));
  adapter.migrateFresh = (args) => within(() => migrateFresh.call(adapter, args));
  adapter.migrateRefresh = () => within(() => migrateRefresh.call(adapter));
  adapter.migrateReset = () => within(() => migrateReset.call(adapter));
  return adapter;
}
