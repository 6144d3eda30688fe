import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { tokensOf } from './tokensOf.ts';

/**
 * What is stored of a text to search in: the stem of each word, and the word itself where it differs,
 * so that the exact word ranks higher.
 * @param keepStopWords for titles: `Het` is a title too
 * @param most characters at most
 */
export function stemsOf(text: string, { keepStopWords = false, most = 60_000 } = {}): string {
  const words = tokensOf(text)
    .filter((token) => keepStopWords || !stopWords.has(token))
    .flatMap((token) => [...new Set([stem(token), token])]);
  let length = 0;
  const fitting = words.filter((word) => (length += word.length + 1) < most);
  return fitting.join(' ');
}
