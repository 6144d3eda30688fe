import type { ResultSet, Row, Value } from '@libsql/client';

type Found = {
  columns: { name: string; type: string | null }[];
  /** Rows in the order of the columns, integers as bigint. */
  rows: unknown[][];
};

/** What a statement found, in the shape of `@libsql/client`: rows by index and by column name. */
export function toResultSet({ columns, rows }: Found): ResultSet {
  const names = columns.map((column) => column.name);
  const types = columns.map((column) => column.type ?? '');
  return resultSet({ columns: names, columnTypes: types, rows: rows.map((row) => toRow({ row, names })) });
}

/** What a statement changed, in the shape of `@libsql/client`. */
export function toChangeSet(info: { changes: number; lastInsertRowid: number | bigint }): ResultSet {
  return resultSet({ rowsAffected: info.changes, lastInsertRowid: BigInt(info.lastInsertRowid) });
}

function resultSet(given: Partial<Omit<ResultSet, 'toJSON'>>): ResultSet {
  const facts = {
    columns: [],
    columnTypes: [],
    rows: [],
    rowsAffected: 0,
    lastInsertRowid: undefined,
    ...given,
  };
  return {
    ...facts,
    toJSON: () => ({
      ...facts,
      rows: facts.rows.map((row) => Array.from(row, toJsonValue)),
      lastInsertRowid: facts.lastInsertRowid === undefined ? null : String(facts.lastInsertRowid),
    }),
  };
}

/** Only the names are enumerable, so a row spreads and prints as an object; the first of two equal names wins. */
function toRow({ row, names }: { row: unknown[]; names: string[] }): Row {
  const made: Record<string, Value> = {};
  Object.defineProperty(made, 'length', { value: row.length });
  row.forEach((raw, index) => {
    const value = toValue(raw);
    Object.defineProperty(made, index, { value });
    const name = names[index];
    if (name === undefined || Object.hasOwn(made, name)) return;
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  });
  return made as Row;
}

function toValue(raw: unknown): Value {
  if (typeof raw === 'bigint') {
    const value = Number(raw);
    if (Number.isSafeInteger(value)) return value;
    throw new RangeError('Received integer which cannot be safely represented as a JavaScript number');
  }
  return Buffer.isBuffer(raw) ? new Uint8Array(raw).buffer : (raw as Value);
}

function toJsonValue(value: Value): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value;
}
