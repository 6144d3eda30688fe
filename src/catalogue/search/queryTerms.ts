import { toIsbn13 } from '../identifiers/isbn.ts';
import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { tokensOf } from './tokensOf.ts';

/** One word of a question to search: its stem must be there, the word itself makes it rank higher. */
export type QueryTerm = { stem: string; word: string };

const longestQuery = 200;
const mostTerms = 12;

/**
 * The words that someone searches for, each once. An ISBN in any shape is one word. Only letters and
 * digits come through, so nothing of a search engine's own syntax does.
 * @returns empty when nothing is left to search for
 */
export function queryTerms(q: string): QueryTerm[] {
  const text = q.slice(0, longestQuery);
  const isbn = toIsbn13(text);
  if (isbn) return [{ stem: isbn, word: isbn }];
  const tokens = [...new Set(tokensOf(text))];
  const telling = tokens.filter((token) => !stopWords.has(token));
  const terms = (telling.length > 0 ? telling : tokens).map((word) => ({ stem: stem(word), word }));
  return terms
    .filter((term, index) => terms.findIndex((each) => each.stem === term.stem) === index)
    .slice(0, mostTerms);
}
