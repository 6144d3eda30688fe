import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { LibsqlError, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client';
import { Connection } from './Connection.ts';
import { statementKind } from './statementKind.ts';
import { isBusy } from './toLibsqlError.ts';
import { WriterQueue, type GiveBack } from './WriterQueue.ts';
import { WriterTransaction } from './WriterTransaction.ts';

export type SqliteClientOptions = {
  /** Path of the database file; it is made when it is not there, its folder is not. */
  file: string;
  /** Milliseconds to wait for another process that writes; 5000 unless told. */
  busyTimeout?: number;
  /** Milliseconds after which a transaction is rolled back by itself; 60,000 unless told. */
  transactionTimeout?: number;
  /** Milliseconds to wait for one's turn to write within this process; 30,000 unless told. */
  queueTimeout?: number;
  /** Hears of what someone should look into. */
  onWarning?: (message: string) => void;
};

/** What Payload's adapter calls, and three things more. */
export type SqliteClient = Omit<Client, 'close'> & {
  /** Changes when another process wrote to the file, and only then; sometimes once too often. */
  dataVersion(): number;
  /**
   * Transactions begun within `work` do not heed foreign keys, so that a table can be rebuilt without
   * its children being deleted; their COMMIT is refused when a row points to what is not there.
   */
  withForeignKeysOff<T>(work: () => Promise<T>): Promise<T>;
  /** Takes nothing new, waits for the transactions that run or wait, then closes the file. */
  close(): Promise<void>;
};

/** How long the whole process waits for another one at a time; in between, others get their turn. */
const slice = 5;

/**
 * Opens a database file for Payload's SQLite adapter, with one connection that reads and one that
 * writes, which is never given away: `@libsql/client` opens one for every transaction and closes none
 * (libsql-client-ts #350, #288, #352).
 * @throws LibsqlError when the file cannot be opened
 */
export function createClient(options: SqliteClientOptions): SqliteClient {
  return new FileClient(options);
}

class FileClient implements SqliteClient {
  readonly protocol = 'file';
  closed = false;
  readonly #options: Required<SqliteClientOptions>;
  readonly #queue = new WriterQueue();
  readonly #keysOff = new AsyncLocalStorage<true>();
  #withKeysOff = 0;
  readonly #reader: Connection;
  readonly #writer: Connection;
  /** Is added to what SQLite counts, so that a writer opened anew never gives an old number. */
  #versionBase = 0;
  #lastVersion = 0;

  constructor({
    busyTimeout = 5_000,
    transactionTimeout = 60_000,
    queueTimeout = 30_000,
    ...rest
  }: SqliteClientOptions) {
    this.#options = { onWarning: () => undefined, ...rest, busyTimeout, transactionTimeout, queueTimeout };
    const shared = { file: rest.file, openTimeout: busyTimeout };
    this.#writer = new Connection({ ...shared, busyTimeout: Math.min(slice, busyTimeout) });
    this.#reader = new Connection({ ...shared, busyTimeout });
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#checkOpen();
    const kind = statementKind(typeof statement === 'string' ? statement : statement.sql);
    if (kind === 'read') return this.#read(() => this.#reader.execute(statement));
    if (kind === 'alone') return this.#writeAlone(() => this.#writer.execute(statement));
    if (kind === 'transaction') {
      throw new LibsqlError('Transactions are begun and ended by transaction()', 'TRANSACTION_REFUSED');
    }
    const [result] = await this.#writeAll([statement]);
    return result as ResultSet;
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    this.#checkOpen();
    const kinds = statements.map((each) => statementKind(typeof each === 'string' ? each : each.sql));
    if (!kinds.every((kind) => kind === 'read')) return this.#writeAll(statements);
    return this.#read(() => {
      this.#reader.exec('BEGIN');
      try {
        return statements.map((each) => this.#reader.execute(each));
      } finally {
        this.#reader.exec('ROLLBACK');
      }
    });
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    this.#checkOpen();
    return this.withForeignKeysOff(() => this.#writeAll(statements));
  }

  /** Every mode may write: the lock is taken at BEGIN, because one that asks for it later can be refused. */
  async transaction(): Promise<Transaction> {
    this.#checkOpen();
    const { onWarning, transactionTimeout } = this.#options;
    const keysOff = this.#keysOff.getStore() === true;
    const giveBack = await this.#queue.take(this.#options.queueTimeout);
    const onEnd = () => this.#endTurn({ keysOff, giveBack });
    try {
      if (keysOff) this.#writer.exec('PRAGMA foreign_keys = OFF');
      await this.#begin();
    } catch (error) {
      onEnd();
      throw error;
    }
    return new WriterTransaction({
      connection: this.#writer,
      timeout: keysOff ? undefined : transactionTimeout,
      checksForeignKeys: keysOff,
      onEnd,
      onTimeout: () =>
        onWarning(`A database transaction took over ${transactionTimeout} ms and was rolled back`),
    });
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#checkOpen();
    await this.#writeAlone(() => this.#writer.exec(sql));
  }

  async sync(): Promise<never> {
    throw new LibsqlError('A file has nothing to synchronise with', 'SYNC_NOT_SUPPORTED');
  }

  async withForeignKeysOff<T>(work: () => Promise<T>): Promise<T> {
    this.#withKeysOff += 1;
    try {
      return await this.#keysOff.run(true, work);
    } finally {
      this.#withKeysOff -= 1;
      // Once used, it makes every promise of the process dearer (Node before 24: a tenth of a page's time).
      if (this.#withKeysOff === 0) this.#keysOff.disable();
    }
  }

  dataVersion(): number {
    this.#checkOpen();
    const [row] = this.#writer.execute('SELECT data_version FROM pragma_data_version').rows;
    this.#lastVersion = this.#versionBase + Number(row?.[0] ?? 0);
    return this.#lastVersion;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const giveBack = await this.#queue.take();
    try {
      this.#reader.close();
      this.#writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // The log stays beside the file and is read at the next start; nothing is lost.
      this.#options.onWarning(`The write-ahead log was not folded in: ${String(error)}`);
    } finally {
      this.#writer.close();
      giveBack();
    }
  }

  #checkOpen(): void {
    if (this.closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED');
  }

  #read<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.#reader.renewIfSpoiled();
    }
  }

  async #writeAll(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction();
    try {
      const results = await transaction.batch(statements);
      await transaction.commit();
      return results;
    } finally {
      transaction.close();
    }
  }

  /** For what SQLite refuses inside a transaction. What it leaves open or switched off is put right. */
  async #writeAlone<T>(work: () => T): Promise<T> {
    const giveBack = await this.#queue.take(this.#options.queueTimeout);
    try {
      return this.#writer.patiently(work);
    } finally {
      this.#endTurn({ keysOff: true, giveBack });
    }
  }

  /** Waits for other processes without holding this one up; BEGIN is the only place where it has to. */
  async #begin(): Promise<void> {
    const until = performance.now() + this.#options.busyTimeout;
    for (;;) {
      try {
        return this.#writer.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isBusy(error) || performance.now() >= until) throw error;
      }
      await pause(2 + Math.random() * 8);
    }
  }

  #endTurn({ keysOff, giveBack }: { keysOff: boolean; giveBack: GiveBack }): void {
    try {
      this.#writer.rollBack();
      if (keysOff) this.#writer.exec('PRAGMA foreign_keys = ON');
      if (this.#writer.renewIfSpoiled()) this.#versionBase = this.#lastVersion + 1;
    } finally {
      giveBack();
    }
  }
}
