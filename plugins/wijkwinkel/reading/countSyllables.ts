/** Vowels that sound as one, the longest first. */
const together = /aai|ooi|oei|eeu|ieu|aau|auw|ouw|aa|ee|oo|uu|ie|oe|ui|eu|ei|ij|au|ou|ai|oi|[aeiouy]/g;

/**
 * Syllables of a Dutch word, by its vowels: `wijkwinkel` 3, `beëindigen` 4. Each vowel or pair that sounds as
 * one counts; a diaeresis begins a new one. Right for most words; loan words can be one off.
 * @returns at least 1
 */
export function countSyllables(word: string): number {
  const small = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/([aeiou])\u0308/g, '-$1')
    .replace(/\p{Diacritic}/gu, '');
  return Math.max(1, (small.match(together) ?? []).length);
}
