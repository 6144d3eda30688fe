import type { Language } from '../text/index.ts';
import { zoned, type Moment } from './zoned.ts';

/** A day in words, such as `donderdag 26 november 2026`; `short` leaves out the weekday. */
export function dateText({
  at,
  timeZone,
  language,
  short = false,
}: {
  at: Moment;
  timeZone: string;
  language: Language;
  short?: boolean;
}): string {
  return zoned({ at, timeZone, language }).toFormat(short ? 'd MMMM yyyy' : 'EEEE d MMMM yyyy');
}
