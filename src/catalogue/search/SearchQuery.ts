import type { QueryTerm } from './queryTerms.ts';
import type { SearchKind } from './SearchKind.ts';

/** A question as the databases get it. */
export type SearchQuery = {
  /** At least one. */
  terms: QueryTerm[];
  /** Whether every word must be there, or one of them is enough. */
  all: boolean;
  /** What is of this library comes first. */
  library: string | undefined;
  /** Only what is of these libraries, or of none. */
  libraries: string[];
  kinds: SearchKind[];
  skip: number;
  limit: number;
};

export type Hits = {
  hits: { kind: SearchKind; id: string }[];
  /** Of every kind, not only those asked for. */
  counts: Partial<Record<SearchKind, number>>;
};
