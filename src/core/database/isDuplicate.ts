/** What MongoDB and SQLite say when a unique key is there already. */
const codes = new Set<unknown>([11000, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

/**
 * Whether an error of the database means “this key is taken”. The transaction it happened in is lost.
 * @param err anything that was thrown; causes are looked into
 */
export function isDuplicate(err: unknown): boolean {
  for (let each = err, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth += 1) {
    const { code, cause } = each as { code?: unknown; cause?: unknown };
    if (codes.has(code)) return true;
    each = cause;
  }
  return false;
}
