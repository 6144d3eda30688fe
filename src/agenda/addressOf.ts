import type { Event } from '../payload-types.ts';
import { placeOf } from './placeOf.ts';

/** Where an activity is, with the address, on one line; undefined when nothing is filled in. */
export function addressOf({ branch, room }: Pick<Event, 'branch' | 'room'>): string | undefined {
  const address = typeof branch === 'object' ? branch?.address : undefined;
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  return [placeOf({ branch, room }), address?.street, town].filter(Boolean).join(', ') || undefined;
}
