import type { Payload } from 'payload';
import { sqliteClientOf } from '../../core/database/sqlite/sqliteClientOf.ts';
import { whereFound } from '../../flavours/search/flavourKinds.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { queryTerms } from './queryTerms.ts';
import { searchMongo } from './searchMongo.ts';
import { searchSqlite } from './searchSqlite.ts';
import { searchKinds } from './SearchKind.ts';
import type { Hits, SearchQuery } from './SearchQuery.ts';

const mostPages = 50;

export type SearchResult = {
  /** What was found, best first; read each again with access before showing it. */
  hits: Hits['hits'];
  /** How many there are of each kind, whichever kinds were asked for. */
  counts: Record<string, number>;
  total: number;
  page: number;
  pages: number;
  /** Nothing had all the words: these have some of them. */
  isLoose: boolean;
};

/**
 * Searches everything public of libraries that are not archived, on either database, by word stems, the
 * title counting most, and of flavours in the libraries that have them. What is of the given library
 * comes first.
 * @param q as typed; of any length, with anything in it
 * @param kinds only these; all when left out
 * @param page from 1, at most 50
 */
export async function searchEntries({
  payload,
  q,
  library,
  kinds,
  page = 1,
  perPage = 20,
}: {
  payload: Payload;
  q: string;
  library?: string;
  kinds?: string[];
  page?: number;
  perPage?: number;
}): Promise<SearchResult> {
  const terms = queryTerms(q);
  if (terms.length === 0) return nothing;
  const libraries = (await allLibraries(payload)).map((each) => each.id);
  const flavours = [...(await whereFound(payload))].map(([kind, ids]) => ({ kind, libraries: ids }));
  const current = Math.min(Math.max(1, Math.floor(page) || 1), mostPages);
  const query: SearchQuery = {
    terms,
    all: true,
    library,
    libraries,
    flavours,
    kinds: kinds ?? [...searchKinds, ...flavours.map(({ kind }) => kind)],
    skip: (current - 1) * perPage,
    limit: perPage,
  };
  const run = sqliteClientOf(payload) ? searchSqlite : searchMongo;
  let found = await run({ payload, query });
  const isLoose = terms.length > 1 && sum(found.counts) === 0;
  if (isLoose) found = await run({ payload, query: { ...query, all: false } });
  const total = query.kinds.reduce((count, kind) => count + (found.counts[kind] ?? 0), 0);
  return {
    hits: found.hits,
    counts: found.counts,
    total,
    page: current,
    pages: Math.min(Math.ceil(total / perPage), mostPages),
    isLoose: isLoose && total > 0,
  };
}

const nothing: SearchResult = { hits: [], counts: {}, total: 0, page: 1, pages: 0, isLoose: false };

function sum(counts: Hits['counts']): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
