import { now } from '../core/now.ts';
import type { Event } from '../payload-types.ts';

/** Whether an activity is over. */
export function isPast({ endsAt }: Pick<Event, 'endsAt'>): boolean {
  return new Date(endsAt) <= now();
}
