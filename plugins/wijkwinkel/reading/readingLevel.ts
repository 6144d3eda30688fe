import { countSyllables } from './countSyllables.ts';

export type Level = 'easy' | 'fitting' | 'hard' | 'very-hard';

export type Reading = {
  words: number;
  sentences: number;
  /** Words in a sentence, on average, with one decimal. */
  perSentence: number;
  /** Flesch-Douma, 0 (hard) to 100 (easy), rounded. */
  score: number;
  level: Level;
  /** The longest sentence, to begin with when it is too hard. */
  longest: string;
};

/** A text of fewer words says too little. */
const fewestWords = 30;

/**
 * How hard a Dutch text is to read: Flesch Reading Ease as W.H. Douma fitted it to Dutch (De leesbaarheid van
 * landbouwbladen, Wageningen 1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. It
 * counts how long words and sentences are and knows nothing of what they say: an indication, not a verdict.
 * @param text plain words; headings and list items on lines of their own count as sentences
 * @returns undefined for a text of fewer than 30 words
 */
export function readingLevel(text: string): Reading | undefined {
  const sentences = splitSentences(text);
  const perSentence = sentences.map((sentence) => wordsOf(sentence));
  const words = perSentence.flat();
  if (words.length < fewestWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const length = words.length / sentences.length;
  const exact = 206.84 - 0.77 * ((syllables / words.length) * 100) - 0.93 * length;
  const score = Math.round(Math.min(100, Math.max(0, exact)));
  const most = Math.max(...perSentence.map((each) => each.length));
  return {
    words: words.length,
    sentences: sentences.length,
    perSentence: Math.round(length * 10) / 10,
    score,
    level: levelOf(score),
    longest: sentences[perSentence.findIndex((each) => each.length === most)] ?? '',
  };
}

/** By Douma's own table: 70 and more is easy, 60 ordinary, below 45 very hard. */
function levelOf(score: number): Level {
  if (score >= 70) return 'easy';
  if (score >= 60) return 'fitting';
  return score >= 45 ? 'hard' : 'very-hard';
}

function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?…:][)"'”’]?)\s+(?=["'“‘(]?[\p{Lu}\d])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}
