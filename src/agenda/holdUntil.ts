import { now } from '../core/now.ts';
import type { ToldEvent } from './readToldEvent.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const least = 5 * minute;

/**
 * Until when the seats of a party are held that has not confirmed yet: as long as the activity or else the
 * library says, shorter on the last day, and never past the start (though always five minutes).
 */
export function holdUntil(event: Pick<ToldEvent, 'holdMinutes' | 'startsAt' | 'library'>): Date {
  const at = now().getTime();
  const start = new Date(event.startsAt).getTime();
  const usual = (event.holdMinutes ?? event.library.holdMinutes ?? 1440) * minute;
  const near = (event.library.holdMinutesNear ?? 60) * minute;
  const held = start - at <= day ? Math.min(usual, near) : usual;
  return new Date(Math.max(at + least, Math.min(at + held, start)));
}
