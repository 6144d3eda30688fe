import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client';
import Database from 'libsql';
import { LRUCache } from 'lru-cache';
import { statementKind } from './statementKind.ts';
import { isBusy, toLibsqlError } from './toLibsqlError.ts';
import { toChangeSet, toResultSet } from './toResultSet.ts';
import { toSqlArguments } from './toSqlArguments.ts';

type Prepared = { statement: Database.Statement; returnsData: boolean };

export type ConnectionOptions = {
  file: string;
  /** Milliseconds that opening the file may wait for another process. */
  openTimeout: number;
  /** Milliseconds that one statement may wait for another process; the whole process waits with it. */
  busyTimeout: number;
};

/** Statements longer than this are rare (a long `IN` list) and not worth keeping. */
const keptLength = 20_000;
const keptStatements = 256;
/** Bytes that stay of the write-ahead log after a checkpoint. */
const journalSizeLimit = 67_108_864;

/** One connection to the file, with its pragmas and its prepared statements. Every call is synchronous. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #prepared = new LRUCache<string, Prepared>({ max: keptStatements });
  #database: Database.Database;
  /**
   * A statement that met SQLITE_BUSY, or whose row could not be read, stays active: it holds an old view
   * of the file and spoils COMMIT. The driver has no way to reset it.
   */
  #isSpoiled = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#database = this.#open();
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** Runs one statement. @throws LibsqlError with SQLite's code */
  execute(given: InStatement): ResultSet {
    const { sql, args } = typeof given === 'string' ? { sql: given, args: undefined } : given;
    const values = toSqlArguments(args);
    let found: Parameters<typeof toResultSet>[0];
    try {
      const { statement, returnsData } = this.#prepare({ sql, values });
      if (!returnsData) return toChangeSet(statement.run(values));
      // The columns are asked afterwards: when another process changed the table, running finds out.
      const rows = statement.all(values) as unknown[][];
      if (isExplain(sql)) this.#isSpoiled = true; // it stays active, and would pin the view of the file
      found = { columns: statement.columns(), rows };
    } catch (thrown) {
      const error = toLibsqlError(thrown);
      if (isBusy(error) || !(error instanceof LibsqlError)) this.#isSpoiled = true;
      throw error;
    }
    return toResultSet(found);
  }

  /** Runs statements that give no rows and leaves nothing of them behind. @throws LibsqlError */
  exec(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw toLibsqlError(error);
    }
  }

  /** Undoes the transaction that runs, if any; a connection that cannot do so will be opened anew. */
  rollBack(): void {
    if (!this.inTransaction) return;
    try {
      this.exec('ROLLBACK');
    } catch {
      this.#isSpoiled = true;
    }
  }

  /** Runs something that may wait for another process as long as opening may. */
  patiently<T>(work: () => T): T {
    this.exec(`PRAGMA busy_timeout = ${this.#options.openTimeout}`);
    try {
      return work();
    } finally {
      this.exec(`PRAGMA busy_timeout = ${this.#options.busyTimeout}`);
    }
  }

  /**
   * Opens the file anew when a statement stayed active; only when no transaction runs.
   * @returns whether it was needed
   */
  renewIfSpoiled(): boolean {
    if (!this.#isSpoiled) return false;
    this.close();
    this.#database = this.#open();
    this.#isSpoiled = false;
    return true;
  }

  close(): void {
    this.#prepared.clear();
    if (this.#database.open) this.#database.close();
  }

  /**
   * The driver keeps what was bound before where fewer arguments are given, so the number of arguments
   * belongs to the key, and statements with named ones are not kept.
   */
  #prepare({ sql, values }: { sql: string; values: unknown[] | Record<string, unknown> }): Prepared {
    const key = Array.isArray(values) && sql.length <= keptLength ? `${values.length} ${sql}` : undefined;
    const known = key === undefined ? undefined : this.#prepared.get(key);
    if (known) return known;
    const statement: Database.Statement = this.#database.prepare(sql);
    statement.safeIntegers(true);
    const prepared = { statement, returnsData: turnedRaw(statement) };
    const kind = statementKind(sql);
    if (key !== undefined && (kind === 'read' || kind === 'write')) this.#prepared.set(key, prepared);
    return prepared;
  }

  /** Setting WAL on a new file does not heed busy_timeout when two processes do it at once: tried again here. */
  #open(): Database.Database {
    const { file, openTimeout, busyTimeout } = this.#options;
    const until = performance.now() + openTimeout;
    for (;;) {
      const database = new Database(file);
      try {
        database.exec(`PRAGMA busy_timeout = ${openTimeout}; PRAGMA journal_mode = WAL`);
        database.exec(`PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON`);
        database.exec(
          `PRAGMA journal_size_limit = ${journalSizeLimit}; PRAGMA busy_timeout = ${busyTimeout}`,
        );
        return database;
      } catch (thrown) {
        database.close();
        const error = toLibsqlError(thrown);
        if (!isBusy(error) || performance.now() > until) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
    }
  }
}

function isExplain(sql: string): boolean {
  return /^\s*explain\b/i.test(sql);
}

/** Rows as arrays; the driver refuses that for statements without rows, which is how to know them. */
function turnedRaw(statement: Database.Statement): boolean {
  try {
    statement.raw(true);
    return true;
  } catch {
    return false;
  }
}
