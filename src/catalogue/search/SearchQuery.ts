import type { QueryTerm } from './queryTerms.ts';

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
  /** Kinds of flavours, each only in the libraries that have it. */
  flavours: { kind: string; libraries: string[] }[];
  /** Of the core and of flavours. */
  kinds: string[];
  skip: number;
  limit: number;
};

export type Hits = {
  hits: { kind: string; id: string }[];
  /** Of every kind, not only those asked for. */
  counts: Record<string, number>;
};
