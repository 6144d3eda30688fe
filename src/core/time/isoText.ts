import { zoned, type Moment } from './zoned.ts';

/** A moment for machines that know where it is: `2026-11-26T19:30:00+01:00`. */
export function isoText({ at, timeZone }: { at: Moment; timeZone: string }): string {
  return zoned({ at, timeZone }).toISO({ suppressMilliseconds: true }) ?? '';
}
