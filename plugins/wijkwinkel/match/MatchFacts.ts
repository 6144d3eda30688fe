import type { LanguageCode } from '../languages.ts';

/** What of a question counts when experts are ranked. */
export type QuestionFacts = {
  /** Ids. */
  themes: readonly string[];
  language: LanguageCode;
  neighbourhood: string;
};

/** What of an expert counts. */
export type ExpertFacts = {
  id: string;
  name: string;
  /** Ids. */
  themes: readonly string[];
  /** Empty: not said. */
  languages: readonly LanguageCode[];
  neighbourhood: string;
  /** Hours a month that are free for this; null: not said. */
  hours: number | null;
  /** Questions that wait for this expert now. */
  open: number;
  /** Questions put to this expert this month. */
  month: number;
  /** At most a month; null: no limit. */
  perMonth: number | null;
  paused: boolean;
};

/** Why someone stands where they stand; put into words by reasonText. */
export type Reason =
  | { code: 'theme'; themes: string[] }
  | { code: 'no-theme-asked' }
  | { code: 'language'; language: LanguageCode }
  | { code: 'language-unknown' }
  | { code: 'language-missing'; language: LanguageCode }
  | { code: 'neighbourhood'; name: string }
  | { code: 'elsewhere' }
  | { code: 'hours'; hours: number }
  | { code: 'hours-none' }
  | { code: 'hours-unknown' }
  | { code: 'load-none' }
  | { code: 'load'; open: number }
  | { code: 'month'; month: number }
  | { code: 'full'; perMonth: number };

export type Ranked = {
  id: string;
  name: string;
  score: number;
  /** Whether this expert can be asked this month. */
  free: boolean;
  reasons: Reason[];
};
