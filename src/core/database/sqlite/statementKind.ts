export type StatementKind =
  /** Only reads. */
  | 'read'
  /** Writes rows, or tables. */
  | 'write'
  /** Starts or ends a transaction, which is the work of `transaction()`. */
  | 'transaction'
  /** Must stand outside a transaction: pragmas, VACUUM, ATTACH. */
  | 'alone';

const kinds = new Map<string, StatementKind>([
  ...['select', 'values', 'explain'].map((word) => [word, 'read'] as const),
  ...['begin', 'commit', 'end', 'rollback', 'savepoint', 'release'].map(
    (word) => [word, 'transaction'] as const,
  ),
  ...['pragma', 'vacuum', 'attach', 'detach'].map((word) => [word, 'alone'] as const),
]);

/**
 * Tells what a statement does by its first word; SQLite itself is not asked, because the driver does
 * not pass on `sqlite3_stmt_readonly`. What is in doubt counts as writing, which is only slower.
 */
export function statementKind(sql: string): StatementKind {
  const word = /^(?:\s|;|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? '';
  if (word === 'with') return /\b(insert|update|delete|replace)\b/i.test(sql) ? 'write' : 'read';
  return kinds.get(word) ?? 'write';
}
