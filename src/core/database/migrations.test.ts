import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getPayload, type Payload } from 'payload';
import { sqliteClientOf } from './sqlite/sqliteClientOf.ts';

const folder = path.resolve('src/core/database/migrations');
type Snapshot = { tables: Record<string, unknown> };
type WithKit = {
  schema: Record<string, unknown>;
  requireDrizzleKit: () => { generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot> };
};

let payload: Payload;

beforeAll(async () => {
  process.env.FLAVOURS = 'none'; // migrations are the core's; flavours grow by themselves (docs/direction.md)
  const { default: config } = await import('../../../payload.config.ts');
  payload = await getPayload({ config });
});

afterAll(() => payload.destroy());

describe('Migrations of the embedded database', () => {
  it('should be up to date with the collections: after a change of one, make a migration', async () => {
    const last = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1);
    const stored = JSON.parse(readFileSync(path.join(folder, last ?? ''), 'utf8')) as Snapshot;
    const { schema, requireDrizzleKit } = payload.db as unknown as WithKit;
    const current = await requireDrizzleKit().generateDrizzleJson(schema);
    expect(Object.keys(current.tables).sort()).toEqual(Object.keys(stored.tables).sort());
    expect(JSON.parse(JSON.stringify(current.tables))).toEqual(stored.tables);
  });

  it('should say what happens to a column that points to something that is deleted', () => {
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const silent = sources.flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => /ADD .*REFERENCES/i.test(line) && !/ON DELETE/i.test(line)),
    );
    expect(silent).toEqual([]);
  });

  it('should run once, and leave a database without a broken reference', async () => {
    const { prepareDatabase } = await import('./prepareDatabase.ts');
    const client = sqliteClientOf(payload);
    await prepareDatabase(payload);
    const count = async () =>
      (await client?.execute('select count(*) as n from payload_migrations'))?.rows[0]?.n;
    const applied = await count();
    await prepareDatabase(payload);
    expect(await count()).toBe(applied);
    expect((await client?.execute('pragma foreign_key_check'))?.rows).toEqual([]);
    expect((await client?.execute('pragma journal_mode'))?.rows[0]?.journal_mode).toBe('wal');
  });
});
