import type { Language } from '../core/text/index.ts';
import type { User } from '../payload-types.ts';

/** The language in which someone gets mail. */
export function languageOf(user: Pick<User, 'language'>): Language {
  return user.language === 'en' ? 'en' : 'nl';
}
