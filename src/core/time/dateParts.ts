import type { DateParts } from '../../../templates/parts/DateBadge.tsx';
import { now } from '../now.ts';
import type { Language } from '../text/index.ts';
import { timeText } from './timeText.ts';
import { isoText } from './isoText.ts';
import { zoned, type Moment } from './zoned.ts';

/**
 * A moment split into the words of a DateBadge, on the wall clock of the place.
 * @param until when it ends, for `19:30–21:30`
 * @param dayOnly it is about the day: no time, and `iso` is a date
 */
export function dateParts({
  at,
  until,
  timeZone,
  language,
  dayOnly = false,
}: {
  at: Moment;
  until?: Moment | null;
  timeZone: string;
  language: Language;
  dayOnly?: boolean;
}): DateParts {
  const there = zoned({ at, timeZone, language });
  const thisYear = zoned({ at: now(), timeZone }).year;
  return {
    weekday: there.toFormat('EEE'),
    day: there.toFormat('d'),
    month: there.toFormat('MMM'),
    ...(there.year !== thisYear && { year: there.toFormat('yyyy') }),
    time: dayOnly ? '' : timeText({ at, until, timeZone, language }),
    iso: dayOnly ? there.toFormat('yyyy-MM-dd') : isoText({ at, timeZone }),
  };
}
