/** Share of words that two paragraphs have in common before one counts as the other rewritten. */
const enough = 0.4;
const mostPairs = 40_000;

/**
 * Which paragraphs are each other’s new wording: the pairs, in order and without crossing, that have most
 * words in common.
 * @returns pairs of places in `from` and `to`
 */
export function alignAlike({ from, to }: { from: string[]; to: string[] }): [number, number][] {
  if (from.length * to.length > mostPairs) return [];
  const right = to.map(countWords);
  const alike = from.map((text) => {
    const left = countWords(text);
    return right.map((other) => likeness(left, other));
  });
  // best[i][j]: the most that can be had from the paragraphs from i and j on.
  const best = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => {
    const like = alike[i]?.[j] ?? 0;
    return like >= enough ? like + at(i + 1, j + 1) : 0;
  };
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = best[i] as number[];
    for (let j = to.length - 1; j >= 0; j -= 1) row[j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (pair(i, j) > 0 && pair(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

type Counted = { words: Map<string, number>; total: number };

function countWords(text: string): Counted {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = new Map<string, number>();
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, total: found.length };
}

/** Twice the words in common over the words in both: 0 to 1. */
function likeness(one: Counted, other: Counted): number {
  const total = one.total + other.total;
  if (total === 0) return 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / total;
}
