import { LibsqlError, type InStatement, type ResultSet, type Transaction } from '@libsql/client';
import type { Connection } from './Connection.ts';

export type WriterTransactionOptions = {
  /** The writer, on which BEGIN was said. */
  connection: Connection;
  /** Milliseconds until it is rolled back by itself; without it, never. */
  timeout: number | undefined;
  /** Whether COMMIT is refused when a row points to something that is not there. */
  checksForeignKeys: boolean;
  /** Is called once, when the writer is free again. */
  onEnd: () => void;
  onTimeout: () => void;
};

/** A transaction on the writer. However it ends, the writer is given back exactly once. */
export class WriterTransaction implements Transaction {
  readonly #options: WriterTransactionOptions;
  readonly #timer: NodeJS.Timeout | undefined;
  #ending: LibsqlError | undefined;

  constructor(options: WriterTransactionOptions) {
    this.#options = options;
    const { timeout } = options;
    if (timeout === undefined) return;
    this.#timer = setTimeout(() => this.#giveUp(timeout), timeout);
    this.#timer.unref();
  }

  get closed(): boolean {
    return this.#ending !== undefined;
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#within((connection) => connection.execute(statement));
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((each) => this.#within((connection) => connection.execute(each)));
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#within((connection) => connection.exec(sql));
  }

  /** Stores it all. When that fails, nothing is stored and the writer is free. @throws LibsqlError */
  async commit(): Promise<void> {
    if (this.#ending) throw this.#ending;
    try {
      if (this.#options.checksForeignKeys) this.#checkForeignKeys();
      this.#options.connection.exec('COMMIT');
    } catch (error) {
      this.close();
      throw error;
    }
    this.#end();
  }

  /** Undoes it all; without effect when it has ended already, so that it never hides the first error. */
  async rollback(): Promise<void> {
    this.close();
  }

  close(): void {
    if (this.#ending) return;
    this.#options.connection.rollBack();
    this.#end();
  }

  #within<T>(work: (connection: Connection) => T): T {
    if (this.#ending) throw this.#ending;
    const { connection } = this.#options;
    try {
      return work(connection);
    } finally {
      // SQLite ends a transaction by itself on a full disk and the like; then what follows must not be stored alone.
      if (!connection.inTransaction) this.#end();
    }
  }

  #checkForeignKeys(): void {
    const { rows } = this.#options.connection.execute('PRAGMA foreign_key_check');
    if (rows.length === 0) return;
    const tables = [...new Set(rows.map((row) => `${row.table} -> ${row.parent}`))];
    throw new LibsqlError(
      `Rows point to what is not there: ${tables.join(', ')}`,
      'SQLITE_CONSTRAINT_FOREIGNKEY',
    );
  }

  #giveUp(timeout: number): void {
    if (this.#ending) return;
    this.close();
    this.#ending = new LibsqlError(
      `The transaction was not ended in ${timeout} ms and is rolled back`,
      'TRANSACTION_TIMEOUT',
    );
    this.#options.onTimeout();
  }

  #end(): void {
    if (this.#ending) return;
    this.#ending = new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED');
    clearTimeout(this.#timer);
    this.#options.onEnd();
  }
}
