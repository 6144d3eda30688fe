import * as en from './en/index.ts';
import * as nl from './nl/index.ts';
import type { Words } from './Words.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type Text = Words<typeof nl>;

const texts: Record<Language, Text> = { nl, en };

/** All words for people in one language. */
export function textFor(language: Language): Text {
  return texts[language];
}
