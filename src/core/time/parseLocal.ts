import { DateTime } from 'luxon';
import { Problem } from '../Problem.ts';

const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The moment at which the wall clock of a place shows a date and time.
 * In the hour that comes twice (last Sunday of October) it is the first of the two, as in calendar files
 * (RFC 5545 3.3.5).
 * @param date `2026-11-26`
 * @param time `19:30`
 * @param fields names of the form's fields, to show a refusal at
 * @throws Problem field.date, field.time; time.missing for an hour that the clock skips in spring
 */
export function parseLocal({
  date,
  time,
  timeZone,
  fields = {},
}: {
  date: string;
  time: string;
  timeZone: string;
  fields?: { date?: string; time?: string };
}): Date {
  if (!dateShape.test(date)) throw new Problem({ code: 'field.date', field: fields.date });
  if (!timeShape.test(time)) throw new Problem({ code: 'field.time', field: fields.time });
  const made = DateTime.fromISO(`${date}T${time}`, { zone: timeZone });
  if (!made.isValid) throw new Problem({ code: 'field.date', field: fields.date });
  if (made.toFormat("yyyy-MM-dd'T'HH:mm") !== `${date}T${time}`) {
    throw new Problem({ code: 'time.missing', field: fields.time });
  }
  return new Date(Math.min(...made.getPossibleOffsets().map((each) => each.toMillis())));
}
