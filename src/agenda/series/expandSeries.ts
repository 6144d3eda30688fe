import { DateTime } from 'luxon';
import { readRule } from './readRule.ts';
import { weekdays, type Rule } from './Rule.ts';

/** How a series is stored (collection `series`). */
export type StoredSeries = {
  rule?: string | null;
  dates?: { startsAt: string }[] | null;
  exceptions?: { date: string }[] | null;
};

/** So many weeks are looked through at the most: about twenty years. */
const mostWeeks = 1050;

/**
 * When the things of a series begin, from one moment up to another: by its rule and its own dates, without the
 * days that fall out. They keep the time on the wall clock of the place over the change of the clock; in the
 * hour that the clock skips they begin as much later, in the one that comes twice they begin the first time.
 * @param first the first time, which gives the rule its time of day
 * @param from the first moment that counts
 * @param until the first that no longer does
 * @returns in order, each once; empty for a rule that cannot be read
 */
export function expandSeries({
  series,
  first,
  timeZone,
  from,
  until,
  most = 500,
}: {
  series: StoredSeries;
  first: Date;
  timeZone: string;
  from: Date;
  until: Date;
  most?: number;
}): Date[] {
  const day = (at: Date | string) => DateTime.fromJSDate(new Date(at), { zone: timeZone }).toISODate();
  const out = new Set((series.exceptions ?? []).map(({ date }) => day(date)));
  const rule = series.rule ? readRule(series.rule) : undefined;
  const own = (series.dates ?? []).map(({ startsAt }) => new Date(startsAt).getTime());
  const byRule = rule ? ruleTimes({ rule, first, timeZone, until }) : [];
  // A series without rule and dates is that one time.
  const alone = series.rule || own.length > 0 ? [] : [first.getTime()];
  return [...new Set([...byRule, ...own, ...alone])]
    .filter((at) => at >= from.getTime() && at < until.getTime())
    .filter((at) => !out.has(day(new Date(at))))
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((at) => new Date(at));
}

function ruleTimes({
  rule,
  first,
  timeZone,
  until,
}: {
  rule: Rule;
  first: Date;
  timeZone: string;
  until: Date;
}): number[] {
  const start = DateTime.fromJSDate(first, { zone: timeZone });
  const monday = start.startOf('week');
  const days = rule.days.length > 0 ? rule.days.map((day) => weekdays.indexOf(day)) : [start.weekday - 1];
  days.sort((a, b) => a - b);
  const end = Math.min(until.getTime(), endOf({ rule, timeZone }));
  const times: number[] = [];
  let count = 0;
  for (let week = 0; week < mostWeeks; week += 1) {
    const begin = monday.plus({ weeks: week * rule.interval });
    if (begin.toMillis() >= end) break;
    for (const day of days) {
      const { hour, minute, second } = start;
      const at = begin.plus({ days: day }).set({ hour, minute, second }).toMillis();
      if (at < first.getTime()) continue;
      if (at >= end || (rule.count && count >= rule.count)) return times;
      count += 1;
      times.push(at);
    }
  }
  return times;
}

/** The first moment after the last day, or just after the last moment. */
function endOf({ rule, timeZone }: { rule: Rule; timeZone: string }): number {
  if (!rule.until) return Number.POSITIVE_INFINITY;
  if ('at' in rule.until) return rule.until.at.getTime() + 1;
  return DateTime.fromISO(rule.until.date, { zone: timeZone }).plus({ days: 1 }).startOf('day').toMillis();
}
