import { DateTime } from 'luxon';
import { homeZone } from '../time/homeZone.ts';

/** When in its period a task begins, on the clock of the home zone. What is not said is the first. */
export type PeriodMoment = {
  /** Of the month, 1 to 28. */
  day?: number;
  /** 1 is Monday. */
  weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  hour?: number;
  minute?: number;
};

export type Every = 'minute' | 'hour' | 'day' | 'week' | 'month';

/**
 * The beginning of the period that a moment is in: the last time that it was this hour of this day.
 * @returns the same moment in every process
 */
export function periodStart({ every, at, now }: { every: Every; at: PeriodMoment; now: Date }): Date {
  const here = DateTime.fromJSDate(now, { zone: homeZone });
  const begin = beginIn({ every, at, moment: here });
  return (begin <= here ? begin : beginIn({ every, at, moment: here.minus({ [every]: 1 }) })).toJSDate();
}

function beginIn({ every, at, moment }: { every: Every; at: PeriodMoment; moment: DateTime }): DateTime {
  const { day = 1, weekday = 1, hour = 0, minute = 0 } = at;
  const start = moment.startOf(every);
  if (every === 'minute') return start;
  if (every === 'hour') return start.set({ minute });
  if (every === 'day') return start.set({ hour, minute });
  if (every === 'week') return start.set({ weekday, hour, minute });
  return start.set({ day, hour, minute });
}
