import { zoned, type Moment } from './zoned.ts';

/** A moment as form fields hold it, on the wall clock of the place: `2026-11-26` and `19:30`. */
export function localParts({ at, timeZone }: { at: Moment; timeZone: string }): {
  date: string;
  time: string;
} {
  const there = zoned({ at, timeZone });
  return { date: there.toFormat('yyyy-MM-dd'), time: there.toFormat('HH:mm') };
}
