import { DateTime } from 'luxon';
import { homeZone } from '../../src/core/time/homeZone.ts';
import type { DemoDay, WallTime } from '../content/types.ts';

const day = 24 * 3600 * 1000;

/**
 * The moment of a demo meeting on the wall clock of the Netherlands.
 * @param at moment of seeding; weeks count from the Monday of its week
 */
export function meetingTime({
  at,
  day: { week, weekday },
  time,
}: {
  at: Date;
  day: DemoDay;
  time: WallTime;
}): Date {
  const [hour, minute] = time.split(':').map(Number);
  return DateTime.fromJSDate(at, { zone: homeZone })
    .startOf('week')
    .plus({ weeks: week, days: weekday - 1 })
    .set({ hour, minute })
    .toJSDate();
}

/**
 * A moment on the wall clock a number of days ago, for things that people wrote; never later than `at`.
 * @param time of the day, in the Netherlands
 */
export function timeAgo({
  at,
  daysAgo,
  time = '10:00',
}: {
  at: Date;
  daysAgo: number;
  time?: WallTime;
}): Date {
  const [hour, minute] = time.split(':').map(Number);
  const made = DateTime.fromJSDate(at, { zone: homeZone })
    .minus({ days: daysAgo })
    .set({ hour, minute, second: 0, millisecond: 0 });
  return new Date(Math.min(made.toMillis(), at.getTime() - 60_000));
}

/** A moment some days from another (negative: before it). */
export function daysFrom(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * day);
}

/** The earlier of two moments. */
export function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** Times of the day at which people write. */
const writingTimes = [
  { hour: 20, minute: 5 },
  { hour: 10, minute: 40 },
  { hour: 21, minute: 15 },
  { hour: 14, minute: 25 },
];

/**
 * Moments at which people wrote, some days apart, at times of the day when one does.
 * @param count how many, the last of them about `until` and never after it
 */
export function writingMoments({ from, until, count }: { from: Date; until: Date; count: number }): Date[] {
  const step = (until.getTime() - from.getTime()) / count;
  return Array.from({ length: count }, (_, turn) => {
    const around = DateTime.fromMillis(from.getTime() + step * (turn + 1), { zone: homeZone });
    const made = around.set({ ...writingTimes[turn % writingTimes.length], second: 0, millisecond: 0 });
    return new Date(Math.min(made.toMillis(), until.getTime()));
  });
}
