import stemmers from 'snowball-stemmers';

const dutch = stemmers.newStemmer('dutch');

/**
 * The stem that word forms share: `huis`, `huizen` → `huis`; `brief`, `brieven` → `brief`;
 * `mantelzorger`, `mantelzorg` → `mantelzorg`. Snowball's Dutch stemmer, and what it leaves: z and v
 * that stand for s and f, and the person who does it.
 * @param token as from tokensOf
 */
export function stem(token: string): string {
  if (/\p{N}/u.test(token)) return token;
  const doer = dutch.stem(token).replace(/(?<=\p{L}{5})er$/u, '');
  return dutch.stem(doer).replace(/z$/, 's').replace(/v$/, 'f');
}
