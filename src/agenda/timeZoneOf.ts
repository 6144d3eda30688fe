import { homeZone } from '../core/time/homeZone.ts';
import type { Event } from '../payload-types.ts';

/** The zone on whose wall clock an activity takes place: that of its branch, when that is filled in. */
export function timeZoneOf({ branch }: Pick<Event, 'branch'>): string {
  return typeof branch === 'object' && branch?.timeZone ? branch.timeZone : homeZone;
}
