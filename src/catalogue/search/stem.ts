import { LRUCache } from 'lru-cache';
import stemmers from 'snowball-stemmers';

const dutch = stemmers.newStemmer('dutch');
/** Most words of a text were met before. */
const known = new LRUCache<string, string>({ max: 20_000 });

/**
 * The stem that word forms share: `huis`, `huizen` → `huis`; `brief`, `brieven` → `brief`;
 * `mantelzorger`, `mantelzorg` → `mantelzorg`. Snowball's Dutch stemmer, and what it leaves: z and v
 * that stand for s and f, and the person who does it.
 * @param token as from tokensOf
 */
export function stem(token: string): string {
  const before = known.get(token);
  if (before) return before;
  const found = findStem(token);
  known.set(token, found);
  return found;
}

function findStem(token: string): string {
  if (/\p{N}/u.test(token)) return token;
  const doer = dutch.stem(token).replace(/(?<=\p{L}{5})er$/u, '');
  return dutch.stem(doer).replace(/z$/, 's').replace(/v$/, 'f');
}
