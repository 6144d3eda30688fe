import { now } from '../../core/now.ts';
import type { Rsvp } from '../../payload-types.ts';

/** What changes on a party when its address is confirmed; it keeps its seats or its place on the waitlist. */
export function asConfirmed({ state }: Rsvp): Pick<Rsvp, 'state' | 'confirmedAt' | 'holdUntil'> {
  return {
    state: state === 'unconfirmed' ? 'confirmed' : state,
    confirmedAt: now().toISOString(),
    holdUntil: null,
  };
}
