import type { Event } from '../payload-types.ts';

/** Whether an activity does not take place on the day it was announced for. */
export function isOff({ eventStatus }: Pick<Event, 'eventStatus'>): boolean {
  return eventStatus === 'cancelled' || eventStatus === 'postponed';
}
