import { Problem } from '../core/Problem.ts';
import type { Event } from '../payload-types.ts';
import { largestParty, signUpState } from './signUpState.ts';

/**
 * Whether a party of this size may sign up now.
 * @throws Problem rsvp.cancelled, rsvp.closed; field.number, rsvp.party (at `personen`)
 */
export function checkSignUp({ event, size }: { event: Event; size: number }): void {
  const state = signUpState(event);
  if (state === 'off') throw new Problem({ code: 'rsvp.cancelled' });
  if (state !== 'open') throw new Problem({ code: 'rsvp.closed' });
  checkParty({ event, size });
}

/**
 * Whether a party can be of this size.
 * @param kept what it is now: it may stay so, whatever the activity asks of new parties
 * @throws Problem field.number, rsvp.party (at `personen`)
 */
export function checkParty({ event, size, kept = 0 }: { event: Event; size: number; kept?: number }): void {
  const max = largestParty(event);
  if (!(size >= 1)) {
    throw new Problem({
      code: 'field.number',
      field: 'personen',
      facts: { min: 1, max: Math.max(max, kept) },
    });
  }
  if (size > Math.max(max, kept))
    throw new Problem({ code: 'rsvp.party', field: 'personen', facts: { max } });
}
