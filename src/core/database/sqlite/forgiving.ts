import type { MigrateUpArgs } from '@payloadcms/db-sqlite';
import type { SqliteMigration } from './runMigrations.ts';

/**
 * The migrations of the core on a file to which flavours have added: what a migration would add and is
 * there already (a column that points to the same collection, say) is left out.
 */
export function forgiving(migrations: SqliteMigration[]): SqliteMigration[] {
  return migrations.map((migration) => ({
    ...migration,
    up: (args: MigrateUpArgs) => migration.up({ ...args, db: withoutTwice(args.db) }),
  }));
}

type Db = MigrateUpArgs['db'];
type Chunk = { value?: unknown };

function withoutTwice(db: Db): Db {
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'run') return (value as (...args: unknown[]) => unknown).bind(target);
      return async (statement: Parameters<Db['run']>[0]) => {
        if (await isThere({ db: target, text: textOf(statement) })) return undefined;
        return target.run(statement);
      };
    },
  });
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const chunks = (statement as { queryChunks?: Chunk[] }).queryChunks ?? [];
  return chunks
    .map(({ value }) => (Array.isArray(value) ? value.join('') : ''))
    .join('')
    .trim();
}

async function isThere({ db, text }: { db: Db; text: string }): Promise<boolean> {
  const added = /^ALTER TABLE `(\w+)` ADD (?:COLUMN )?`(\w+)`/i.exec(text);
  const query = added
    ? `SELECT 1 AS there FROM pragma_table_info('${added[1]}') WHERE name = '${added[2]}'`
    : undefined;
  const index = /^CREATE (?:UNIQUE )?INDEX `(\w+)`/i.exec(text);
  const found =
    query ?? (index && `SELECT 1 AS there FROM sqlite_master WHERE type = 'index' AND name = '${index[1]}'`);
  return found ? (await db.all(found)).length > 0 : false;
}
