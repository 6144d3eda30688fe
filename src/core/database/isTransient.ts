/** Names of what MongoDB and SQLite say when two writers met and one should simply try again. */
const codes = new Set<unknown>([112, 24, 246, 251, 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED']);

/**
 * Whether an error means “try again, with a new transaction”.
 * @param err anything that was thrown; causes are looked into
 */
export function isTransient(err: unknown): boolean {
  for (let each = err, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth += 1) {
    const { code, errorLabels, cause, codeName } = each as {
      code?: unknown;
      codeName?: string;
      errorLabels?: string[];
      cause?: unknown;
    };
    if (codes.has(code) || codeName === 'WriteConflict') return true;
    if (hasTransientLabel(each) || errorLabels?.includes?.('TransientTransactionError')) return true;
    each = cause;
  }
  return (
    err instanceof Error && /WriteConflict|Write conflict during plan|database is locked/i.test(err.message)
  );
}

function hasTransientLabel(err: object): boolean {
  const { hasErrorLabel } = err as { hasErrorLabel?: (label: string) => boolean };
  return typeof hasErrorLabel === 'function' && hasErrorLabel.call(err, 'TransientTransactionError');
}
