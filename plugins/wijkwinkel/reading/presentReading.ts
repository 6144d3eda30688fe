import type { Words } from '../texts/index.ts';
import { readingLevel } from './readingLevel.ts';

export type ReadingView = { text: string; facts?: string; longest?: string; isHard: boolean };

/** The reading level of a Dutch text in words, for who writes it. @param text plain words or Markdown */
export function presentReading({ words, text }: { words: Words; text: string }): ReadingView {
  const t = words.reading;
  const found = readingLevel(text.replace(/\]\([^)]*\)/g, ']').replace(/[*_#>`[\]]/g, ''));
  if (!found) return { text: t.tooShort, isHard: false };
  const isHard = found.level === 'hard' || found.level === 'very-hard';
  return {
    text: t.level[found.level],
    facts: `${t.facts(found.score, String(found.perSentence).replace('.', ','))} ${t.indication}`,
    isHard,
    ...(isHard && { longest: found.longest }),
  };
}
