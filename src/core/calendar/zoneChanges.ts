import { DateTime, type Zone } from 'luxon';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** A moment at which the clocks of a zone change. Offsets are minutes east of Greenwich. */
export type ZoneChange = { at: number; from: number; to: number };

/**
 * The clock changes of a zone within whole years (UTC).
 * @param zone any valid Luxon zone
 * @returns in the order of time; empty for a zone that keeps one time
 */
export function zoneChanges({ zone, from, to }: { zone: Zone; from: number; to: number }): ZoneChange[] {
  const changes: ZoneChange[] = [];
  const end = Date.UTC(to + 1, 0, 1);
  for (let start = Date.UTC(from, 0, 1); start < end; start += week) {
    const stop = Math.min(start + week, end);
    if (zone.offset(start) === zone.offset(stop)) continue;
    const at = firstMomentAfterChange({ zone, start, stop });
    changes.push({ at, from: zone.offset(start), to: zone.offset(stop) });
  }
  return changes;
}

function firstMomentAfterChange({ zone, start, stop }: { zone: Zone; start: number; stop: number }): number {
  const before = zone.offset(start);
  let low = start / minute;
  let high = stop / minute;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle * minute) === before) low = middle;
    else high = middle;
  }
  return high * minute;
}

/** What the clock on the wall showed at the moment it was changed, as a date and time without a zone. */
export function wallClock({ at, from }: ZoneChange): DateTime {
  return DateTime.fromMillis(at + from * minute, { zone: 'utc' });
}
