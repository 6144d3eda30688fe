import { DateTime } from 'luxon';

/**
 * From the first to the last moment of a day in a place, 23 or 25 hours when the clock changes.
 * @param date `2026-11-26`
 * @returns undefined when it is no date
 */
export function dayRange({
  date,
  timeZone,
}: {
  date: string;
  timeZone: string;
}): { start: Date; end: Date } | undefined {
  const day = DateTime.fromFormat(date, 'yyyy-MM-dd', { zone: timeZone });
  if (!day.isValid) return undefined;
  return { start: day.startOf('day').toJSDate(), end: day.endOf('day').toJSDate() };
}
