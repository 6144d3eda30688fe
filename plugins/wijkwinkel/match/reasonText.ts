import type { Words } from '../texts/index.ts';
import { languages } from '../languages.ts';
import type { Reason } from './MatchFacts.ts';

/**
 * A reason in words, for the librarian.
 * @param themes names of themes by id
 */
export function reasonText({
  reason,
  words,
  language,
  themes,
}: {
  reason: Reason;
  words: Words;
  language: 'nl' | 'en';
  themes: ReadonlyMap<string, string>;
}): string {
  const t = words.reasons;
  switch (reason.code) {
    case 'theme':
      return t.theme(
        reason.themes
          .map((id) => themes.get(id) ?? '')
          .filter(Boolean)
          .join(', '),
      );
    case 'no-theme-asked':
      return t.noThemeAsked;
    case 'language':
      return t.language(languages[reason.language][language]);
    case 'language-unknown':
      return t.languageUnknown;
    case 'language-missing':
      return t.languageMissing(languages[reason.language][language]);
    case 'neighbourhood':
      return t.neighbourhood(reason.name);
    case 'elsewhere':
      return t.elsewhere;
    case 'hours':
      return t.hours(reason.hours);
    case 'hours-none':
      return t.hoursNone;
    case 'hours-unknown':
      return t.hoursUnknown;
    case 'load-none':
      return t.loadNone;
    case 'load':
      return t.load(reason.open);
    case 'month':
      return t.month(reason.month);
    case 'full':
      return t.full(reason.perMonth);
  }
}
