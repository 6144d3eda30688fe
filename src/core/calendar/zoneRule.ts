import { type DateTime } from 'luxon';
import { wallClock, type ZoneChange } from './zoneChanges.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A clock change that comes back every year, such as the last Sunday of March at 02:00. */
export type ZoneRule = { from: number; to: number; month: number; day: string; start: DateTime };

/**
 * Finds the yearly rule behind clock changes that go the same way.
 * @param changes exactly one per year, in years that follow each other
 * @returns undefined when no single “nth weekday of the month” fits them all
 */
export function zoneRule(changes: ZoneChange[]): ZoneRule | undefined {
  const [first, ...others] = changes;
  if (!first) return undefined;
  const clock = wallClock(first);
  const same = others.every((change) => {
    const other = wallClock(change);
    return (
      change.from === first.from &&
      change.to === first.to &&
      other.month === clock.month &&
      other.weekday === clock.weekday &&
      other.hour === clock.hour &&
      other.minute === clock.minute
    );
  });
  const place = placesInMonth(clock).find((each) =>
    others.every((change) => placesInMonth(wallClock(change)).includes(each)),
  );
  if (!same || place === undefined) return undefined;
  return {
    from: first.from,
    to: first.to,
    month: clock.month,
    day: `${place}${days[clock.weekday - 1]}`,
    start: inYear({ clock, place, year: 1970 }),
  };
}

/** −1 for the last such weekday of its month, and the how manieth it is. */
function placesInMonth(date: DateTime): number[] {
  const nth = Math.ceil(date.day / 7);
  return date.day + 7 > (date.daysInMonth ?? 31) ? [-1, nth] : [nth];
}

function inYear({ clock, place, year }: { clock: DateTime; place: number; year: number }): DateTime {
  if (place < 0) {
    const last = clock.set({ year, day: 1 }).endOf('month').set(timeOf(clock));
    return last.minus({ days: (last.weekday - clock.weekday + 7) % 7 });
  }
  const first = clock.set({ year, day: 1 });
  return first.plus({ days: ((clock.weekday - first.weekday + 7) % 7) + (place - 1) * 7 });
}

function timeOf({ hour, minute }: DateTime): {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
} {
  return { hour, minute, second: 0, millisecond: 0 };
}
