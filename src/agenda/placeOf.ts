import type { Event } from '../payload-types.ts';

/** Where an activity is, such as `LocHal, Glazen Zaal`; undefined when nothing is filled in. */
export function placeOf({ branch, room }: Pick<Event, 'branch' | 'room'>): string | undefined {
  const names = [branch, room].map((each) => (typeof each === 'object' ? each?.name : undefined));
  return names.filter(Boolean).join(', ') || undefined;
}
