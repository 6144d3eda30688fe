import type { Payload } from 'payload';
import { GrowthRefused } from './GrowthRefused.ts';
import { sqliteClientOf } from './sqliteClientOf.ts';
import { indexNames, tableFacts, type ColumnFacts, type TableFacts } from './tableFacts.ts';

type Column = { name: string; type: string; notNull: boolean; primaryKey: boolean; default?: unknown };
type ForeignKey = {
  tableTo: string;
  columnsFrom: string[];
  columnsTo: string[];
  onDelete: string;
  onUpdate: string;
};
type Table = {
  name: string;
  columns: Record<string, Column>;
  indexes: Record<string, { name: string }>;
  foreignKeys: Record<string, ForeignKey>;
};
type Snapshot = { tables: Record<string, Table> };
type WithKit = {
  schema: Record<string, unknown>;
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot>;
    generateMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>;
  };
};

/**
 * Makes the tables, columns and indexes that the configuration has and the file has not: those of
 * flavours, for which nobody writes SQL. Only ever adds. Two processes that start at once do it once.
 * @returns how many statements it took
 * @throws GrowthRefused when something would have to be taken away or changed
 */
export async function growTables(payload: Payload): Promise<number> {
  const client = sqliteClientOf(payload);
  if (!client) return 0;
  const { schema, requireDrizzleKit } = payload.db as unknown as WithKit;
  const kit = requireDrizzleKit();
  const wanted = await kit.generateDrizzleJson(schema);
  return client.withForeignKeysOff(async () => {
    const transaction = await client.transaction('write');
    try {
      const tables = await tableFacts(transaction);
      refuseWhatTakesAway({ wanted, tables });
      const statements = [
        ...missingColumns({ wanted, tables }),
        ...(await kit.generateMigration(
          withoutMissing({ wanted, tables, indexes: await indexNames(transaction) }),
          wanted,
        )),
      ];
      for (const statement of statements) await transaction.execute(statement);
      await transaction.commit();
      return statements.length;
    } finally {
      transaction.close();
    }
  });
}

/** The wanted state less what is not there: the step from it to the wanted state only adds. */
function withoutMissing({
  wanted,
  tables,
  indexes,
}: {
  wanted: Snapshot;
  tables: TableFacts;
  indexes: Set<string>;
}): Snapshot {
  const there = Object.entries(wanted.tables)
    .filter(([name]) => tables.has(name))
    .map(([name, table]) => {
      const kept = Object.entries(table.indexes).filter(([index]) => indexes.has(index));
      return [name, { ...table, indexes: Object.fromEntries(kept) }];
    });
  return {
    ...structuredClone(wanted),
    tables: structuredClone(Object.fromEntries(there)) as Snapshot['tables'],
  };
}

/**
 * Written here and not by drizzle-kit, which leaves out ON DELETE (traps): what a column points to could
 * not be deleted any more. A column that is added is never NOT NULL: rows that are there have no value for
 * it; Payload checks what is required.
 */
function missingColumns({ wanted, tables }: { wanted: Snapshot; tables: TableFacts }): string[] {
  const statements: string[] = [];
  for (const [name, table] of Object.entries(wanted.tables)) {
    const columns = tables.get(name);
    if (!columns) continue;
    for (const column of Object.values(table.columns)) {
      if (columns.has(column.name)) continue;
      const key = Object.values(table.foreignKeys).find(({ columnsFrom }) => columnsFrom[0] === column.name);
      const points = key
        ? ` REFERENCES \`${key.tableTo}\`(\`${key.columnsTo[0]}\`) ON UPDATE ${key.onUpdate} ON DELETE ${key.onDelete}`
        : '';
      const standard = isConstant(column.default) ? ` DEFAULT ${String(column.default)}` : '';
      statements.push(`ALTER TABLE \`${name}\` ADD \`${column.name}\` ${column.type}${standard}${points}`);
    }
  }
  return statements;
}

/** SQLite adds no column whose default is worked out, such as the time. */
function isConstant(value: unknown): boolean {
  return value !== undefined && value !== null && !String(value).startsWith('(');
}

function refuseWhatTakesAway({ wanted, tables }: { wanted: Snapshot; tables: TableFacts }): void {
  const problems: string[] = [];
  for (const [name, table] of Object.entries(wanted.tables)) {
    for (const there of tables.get(name)?.values() ?? []) {
      const column = Object.values(table.columns).find((each) => each.name === there.name);
      const problem = column ? changeOf({ column, there }) : leftOver(there);
      if (problem) problems.push(`${name}.${there.name} ${problem}`);
    }
  }
  if (problems.length > 0) throw new GrowthRefused(problems);
}

function changeOf({ column, there }: { column: Column; there: ColumnFacts }): string | undefined {
  if (column.type.toLowerCase() !== there.type.toLowerCase())
    return `is stored as ${there.type} and would become ${column.type}`;
  if (there.notNull && !column.notNull && !column.primaryKey && there.default === null)
    return 'must have a value in the file and need not have one any more';
  return undefined;
}

/** A column that nobody fills any more must not stand in the way of new rows. */
function leftOver(there: ColumnFacts): string | undefined {
  return there.notNull && there.default === null
    ? 'must have a value in the file and is not in the configuration any more'
    : undefined;
}
