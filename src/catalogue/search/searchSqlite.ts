import type { InValue } from '@libsql/client';
import type { Payload } from 'payload';
import { sqliteClientOf } from '../../core/database/sqlite/sqliteClientOf.ts';
import { searchKinds } from './SearchKind.ts';
import type { Hits, SearchQuery } from './SearchQuery.ts';

/** A title counts eight times. */
const rank = 'bm25(search_fts, 8.0, 1.0)';

/** Searches the embedded file by FTS5. */
export async function searchSqlite({
  payload,
  query,
}: {
  payload: Payload;
  query: SearchQuery;
}): Promise<Hits> {
  const client = sqliteClientOf(payload);
  if (!client) throw new Error('This is not the embedded database');
  const known = [
    `entry.kind IN (${marks(searchKinds)})`,
    ...query.flavours.map(
      ({ libraries }) => `(entry.kind = ? AND entry.library_id IN (${marks(libraries)}))`,
    ),
  ];
  const from = `FROM search_fts
    JOIN search_rows ON search_rows.row = search_fts.rowid
    JOIN search_entries AS entry ON entry.id = search_rows.entry
    WHERE search_fts MATCH ? AND (entry.library_id IS NULL OR entry.library_id IN (${marks(query.libraries)}))
      AND (${known.join(' OR ')})`;
  const args: InValue[] = [
    matchOf(query),
    ...query.libraries,
    ...searchKinds,
    ...query.flavours.flatMap(({ kind, libraries }) => [kind, ...libraries]),
  ];
  const counted = await client.execute({
    sql: `SELECT entry.kind AS kind, count(*) AS number ${from} GROUP BY entry.kind`,
    args,
  });
  const found = await client.execute({
    sql: `SELECT entry.kind AS kind, entry.doc AS doc ${from} AND entry.kind IN (${marks(query.kinds)})
      ORDER BY entry.library_id IS NOT ?, ${rank}, entry.key LIMIT ? OFFSET ?`,
    args: [...args, ...query.kinds, query.library ?? '', query.limit, query.skip],
  });
  return {
    hits: found.rows.map((row) => ({ kind: String(row.kind), id: String(row.doc) })),
    counts: Object.fromEntries(counted.rows.map((row) => [String(row.kind), Number(row.number)])),
  };
}

/** The question in the language of FTS5; every word is quoted, and holds letters and digits only. */
function matchOf({ terms, all }: SearchQuery): string {
  const groups = terms.map(({ stem, word }) => (stem === word ? `"${stem}"` : `("${stem}" OR "${word}")`));
  return groups.join(all ? ' AND ' : ' OR ');
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
