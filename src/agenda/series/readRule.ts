import { weekdays, type Rule, type Weekday } from './Rule.ts';

const shape = /^(?:RRULE:)?((?:[A-Z]+=[^;=\s]+)(?:;[A-Z]+=[^;=\s]+)*);?$/;
const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL', 'COUNT', 'WKST']);

/**
 * Reads the part of RFC 5545 RRULE (3.3.10) that a series here can have: weekly, on one or more weekdays, every
 * so many weeks, until a day or so many times. Weeks begin on Monday.
 * @param text such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630`
 * @returns undefined for a rule that is not one of these: nothing is guessed
 */
export function readRule(text: string): Rule | undefined {
  const [, body] = shape.exec(text.trim().toUpperCase()) ?? [];
  if (!body) return undefined;
  const pairs = body.split(';').map((part) => part.split('=') as [string, string]);
  const parts = new Map(pairs);
  if (parts.size < pairs.length || pairs.some(([name]) => !known.has(name))) return undefined;
  if (parts.get('FREQ') !== 'WEEKLY' || (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  if (parts.has('UNTIL') && parts.has('COUNT')) return undefined;
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : undefined;
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : undefined;
  const days = parts.has('BYDAY') ? readDays(parts.get('BYDAY') ?? '') : [];
  if (!interval || !days || (parts.has('COUNT') && !count) || (parts.has('UNTIL') && !until))
    return undefined;
  return { interval, days, ...(count && { count }), ...(until && { until }) };
}

function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

function readDays(text: string): Weekday[] | undefined {
  const days = text.split(',');
  const fit = days.filter((day): day is Weekday => (weekdays as readonly string[]).includes(day));
  return fit.length === days.length ? [...new Set(fit)] : undefined;
}

/** `20270630` is the whole day on the clock of the place; `20270630T215959Z` a moment. */
function readUntil(text: string): Rule['until'] | undefined {
  const [, year, month, day, time] = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z)?$/.exec(text) ?? [];
  if (!year) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!time) return Number.isNaN(Date.parse(date)) ? undefined : { date };
  const at = new Date(`${date}T${time.slice(1, 3)}:${time.slice(3, 5)}:${time.slice(5, 7)}Z`);
  return Number.isNaN(at.getTime()) ? undefined : { at };
}
