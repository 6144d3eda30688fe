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
  const milliseconds = typeof at === 'string' ? millisecondsOf(at) : Number(at ?? Number.NaN);
  if (!Number.isFinite(milliseconds)) throw new RangeError('Not a moment');
  const locale = locales[language];
  const there = DateTime.fromMillis(milliseconds, { zone: timeZone, locale });
  return there.isValid ? there : DateTime.fromMillis(milliseconds, { zone: homeZone, locale });
}

/** The engine reads what was stored (`…Z`) many times quicker; everything else is for Luxon. */
function millisecondsOf(at: string): number {
  return at.endsWith('Z') ? Date.parse(at) : DateTime.fromISO(at).toMillis();
}
