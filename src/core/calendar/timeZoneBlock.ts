import { DateTime, type Zone } from 'luxon';
import { wallClock, zoneChanges, type ZoneChange } from './zoneChanges.ts';
import { zoneRule } from './zoneRule.ts';

const blocks = new Map<string, string>();

/**
 * The VTIMEZONE of a zone (RFC 5545 3.6.5). Zones with a yearly rule get it from 1970 on, because
 * Outlook is an hour off without the block and with one written in RDATEs; a zone without such a rule
 * (Morocco) gets one part for each change in the years asked for.
 * @param timeZone name as Luxon knows it
 * @param from first year and `to` last year that must be right
 * @returns lines with CRLF between them
 * @throws Error when there is no such zone
 */
export function timeZoneBlock({
  timeZone,
  from,
  to,
}: {
  timeZone: string;
  from: number;
  to: number;
}): string {
  const key = `${timeZone} ${from} ${to}`;
  const known = blocks.get(key);
  if (known) return known;
  const { zone, isValid } = DateTime.fromMillis(0, { zone: timeZone });
  if (!isValid) throw new Error(`There is no time zone ${timeZone}`);
  const block = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts({ zone, from, to }), 'END:VTIMEZONE'].join(
    '\r\n',
  );
  if (blocks.size > 500) blocks.clear();
  blocks.set(key, block);
  return block;
}

function parts({ zone, from, to }: { zone: Zone; from: number; to: number }): string[] {
  // Eight years or more tell “the last Sunday” from “the fourth”.
  const years = { from: from - 1, to: Math.max(to + 1, from + 8) };
  const changes = zoneChanges({ zone, ...years });
  const atStart = zone.offset(Date.UTC(years.from, 0, 1));
  const base = Math.min(atStart, ...changes.flatMap((change) => [change.from, change.to]));
  const rules = yearlyRules({ changes, years: years.to - years.from + 1 });
  if (rules) {
    return rules.flatMap((rule) =>
      part({ ...rule, base, rrule: `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.day}` }),
    );
  }
  const start = DateTime.fromObject({ year: 1970 }, { zone: 'utc' });
  return [
    ...part({ from: atStart, to: atStart, base, start }),
    ...changes.flatMap((change) => part({ ...change, base, start: wallClock(change) })),
  ];
}

function yearlyRules({ changes, years }: { changes: ZoneChange[]; years: number }) {
  const forward = changes.filter((change) => change.to > change.from);
  const back = changes.filter((change) => change.to < change.from);
  if (forward.length !== years || back.length !== years) return undefined;
  const rules = [zoneRule(forward), zoneRule(back)];
  return rules[0] && rules[1] ? [rules[0], rules[1]] : undefined;
}

function part(change: { from: number; to: number; base: number; start: DateTime; rrule?: string }): string[] {
  const kind = change.to > change.base ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${change.start.toFormat("yyyyMMdd'T'HHmmss")}`,
    ...(change.rrule ? [`RRULE:${change.rrule}`] : []),
    `TZOFFSETFROM:${offset(change.from)}`,
    `TZOFFSETTO:${offset(change.to)}`,
    `END:${kind}`,
  ];
}

function offset(minutes: number): string {
  const whole = Math.abs(minutes);
  const hours = String(Math.floor(whole / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${String(whole % 60).padStart(2, '0')}`;
}
