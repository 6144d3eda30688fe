import { DateTime } from 'luxon';
import type { RoomInBranch } from '../checks/checkStay.ts';
import { openSpans, type Span } from '../opening/openSpans.ts';
import { quarterMilliseconds } from '../slots/quarters.ts';

/** One day of a room: when it is free, and when it is taken (or being set up or cleared away). */
export type PlanDay = { date: string; isOpen: boolean; free: Span[]; taken: Span[] };

/**
 * The coming days of a room, by the clock of its branch. Only times: nothing about who or what for.
 * @param busy numbers of quarters that are held (see busyQuarters)
 * @param from now: what is past of today is left out
 */
export function planDays({
  room,
  busy,
  from,
  days,
  team,
}: {
  room: RoomInBranch;
  busy: Set<number>;
  from: Date;
  days: number;
  team: boolean;
}): PlanDay[] {
  const first = DateTime.fromJSDate(from, { zone: room.branch.timeZone }).startOf('day');
  const soon = Math.ceil(+from / quarterMilliseconds) * quarterMilliseconds;
  return Array.from({ length: days }, (_, index) => {
    const day = first.plus({ days: index });
    const whole = { from: day.toMillis(), until: day.plus({ days: 1 }).toMillis() };
    const taken = runsOf({ busy, within: { ...whole, from: Math.max(whole.from, soon) } });
    const date = day.toFormat('yyyy-MM-dd');
    const open = openSpans({ room, branch: room.branch, team, date });
    const left = open.map((span) => ({ ...span, from: Math.max(span.from, soon) }));
    return { date, isOpen: open.length > 0, free: left.flatMap((span) => without({ span, taken })), taken };
  });
}

/** Quarters that follow one another, as spans. */
function runsOf({ busy, within }: { busy: Set<number>; within: Span }): Span[] {
  const runs: Span[] = [];
  for (let at = within.from; at < within.until; at += quarterMilliseconds) {
    if (!busy.has(Math.floor(at / quarterMilliseconds))) continue;
    const last = runs.at(-1);
    if (last?.until === at) last.until = at + quarterMilliseconds;
    else runs.push({ from: at, until: at + quarterMilliseconds });
  }
  return runs;
}

/** What is left of a span; less than a quarter of an hour is nothing. */
function without({ span, taken }: { span: Span; taken: Span[] }): Span[] {
  const left: Span[] = [];
  let at = span.from;
  for (const each of taken) {
    if (each.until <= at || each.from >= span.until) continue;
    left.push({ from: at, until: each.from });
    at = each.until;
  }
  left.push({ from: at, until: span.until });
  return left.filter((each) => each.until - each.from >= quarterMilliseconds);
}
