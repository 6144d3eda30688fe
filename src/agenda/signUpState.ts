import { now } from '../core/now.ts';
import type { Event } from '../payload-types.ts';
import { isOff } from './isOff.ts';

/** Whether people can sign up at this moment, and why not. */
export type SignUpState = 'open' | 'not-needed' | 'off' | 'early' | 'closed';

type Rules = Pick<Event, 'rsvp' | 'eventStatus' | 'startsAt' | 'endsAt' | 'rsvpOpensAt' | 'rsvpClosesAt'>;

/** Signing up ends at the start, unless the activity says another moment. */
export function signUpState(event: Rules): SignUpState {
  const at = now();
  if (isOff(event)) return 'off';
  if (event.eventStatus === 'held' || new Date(event.endsAt) <= at) return 'closed';
  if (event.rsvp === 'none') return 'not-needed';
  if (event.rsvpOpensAt && new Date(event.rsvpOpensAt) > at) return 'early';
  return new Date(event.rsvpClosesAt ?? event.startsAt) > at ? 'open' : 'closed';
}

/** The largest party that can sign up at once. */
export function largestParty({ maxParty, capacity }: Pick<Event, 'maxParty' | 'capacity'>): number {
  return Math.min(maxParty ?? 6, capacity ?? 50);
}
