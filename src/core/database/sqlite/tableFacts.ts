import type { Transaction } from '@libsql/client';

export type ColumnFacts = { name: string; type: string; notNull: boolean; default: string | null };
/** Tables with their columns, by name. */
export type TableFacts = Map<string, Map<string, ColumnFacts>>;

type Reader = Pick<Transaction, 'execute'>;

/** What the file holds now. */
export async function tableFacts(reader: Reader): Promise<TableFacts> {
  const { rows } = await reader.execute(
    `SELECT m.name AS tbl, p.name AS col, p.type AS type, p."notnull" AS required, p.dflt_value AS standard
     FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'`,
  );
  const tables: TableFacts = new Map();
  for (const row of rows) {
    const table = String(row.tbl);
    const columns = tables.get(table) ?? new Map<string, ColumnFacts>();
    tables.set(table, columns);
    columns.set(String(row.col), {
      name: String(row.col),
      type: String(row.type),
      notNull: Number(row.required) === 1,
      default: row.standard === null ? null : String(row.standard),
    });
  }
  return tables;
}

/** Names of the indexes that are there. */
export async function indexNames(reader: Reader): Promise<Set<string>> {
  const { rows } = await reader.execute("SELECT name FROM sqlite_master WHERE type = 'index'");
  return new Set(rows.map((row) => String(row.name)));
}
