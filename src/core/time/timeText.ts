import type { Language } from '../text/index.ts';
import { isSameDay } from './isSameDay.ts';
import { zoned, type Moment } from './zoned.ts';

/**
 * The hour on the wall, such as `19:30` or `19:30–21:30`.
 * @param until when it ends; left out of the text when that is another day
 */
export function timeText({
  at,
  until,
  timeZone,
  language,
}: {
  at: Moment;
  until?: Moment | null;
  timeZone: string;
  language: Language;
}): string {
  const from = zoned({ at, timeZone, language });
  const to = until ? zoned({ at: until, timeZone, language }) : undefined;
  const start = from.toFormat('HH:mm');
  return to && isSameDay(to, from) && +to !== +from ? `${start}–${to.toFormat('HH:mm')}` : start;
}
