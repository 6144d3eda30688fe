import { DateTime } from 'luxon';
import type { Language } from '../text/index.ts';
import { homeZone } from './homeZone.ts';

/** A moment as it is stored (ISO 8601) or held in memory. */
export type Moment = string | Date;

const locales: Record<Language, string> = { nl: 'nl', en: 'en-GB' };

/**
 * A moment on the wall clock of a place, in someone's language.
 * @param timeZone IANA name; the home zone's clock is shown for a name that nobody knows
 * @throws RangeError when the moment is no date
 */
export function zoned({
  at,
  timeZone,
  language = 'nl',
}: {
  at: Moment;
  timeZone: string;
  language?: Language;
}) {
  const made = typeof at === 'string' ? DateTime.fromISO(at) : DateTime.fromMillis(Number(at ?? Number.NaN));
  if (!made.isValid) throw new RangeError('Not a moment');
  const there = made.setZone(timeZone);
  return (there.isValid ? there : made.setZone(homeZone)).setLocale(locales[language]);
}
