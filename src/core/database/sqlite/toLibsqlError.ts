import { LibsqlError } from '@libsql/client';

/**
 * Gives an error of SQLite the shape Payload looks for (`code` as `SQLITE_CONSTRAINT_UNIQUE`), with the
 * original as its cause. The driver throws two shapes: its own class from `run`, a bare Error from `all`.
 * @returns the same error when it is not one of SQLite's
 */
export function toLibsqlError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof LibsqlError) return error;
  const { code, rawCode } = error as Error & { code?: unknown; rawCode?: unknown };
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error;
  return new LibsqlError(error.message, code, typeof rawCode === 'number' ? rawCode : undefined, error);
}

/** Whether the file was locked, by another process or by a checkpoint. */
export function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}
