import { Problem } from '../core/Problem.ts';
import type { Event } from '../payload-types.ts';
import { largestParty, signUpState } from './signUpState.ts';

/**
 * Whether a party of this size may sign up now.
 * @throws Problem rsvp.cancelled, rsvp.closed, rsvp.party (at `personen`)
 */
export function checkSignUp({ event, size }: { event: Event; size: number }): void {
  const state = signUpState(event);
  if (state === 'off') throw new Problem({ code: 'rsvp.cancelled' });
  if (state !== 'open') throw new Problem({ code: 'rsvp.closed' });
  checkParty({ event, size });
}

/** @throws Problem rsvp.party (at `personen`) */
export function checkParty({ event, size }: { event: Event; size: number }): void {
  const max = largestParty(event);
  if (size > max) throw new Problem({ code: 'rsvp.party', field: 'personen', facts: { max } });
}
