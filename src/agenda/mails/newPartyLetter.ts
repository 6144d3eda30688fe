import type { Rsvp } from '../../payload-types.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { confirmedLetter, confirmLetter, confirmWaitingLetter, waitingLetter } from './letters.ts';
import type { PartyLetter } from './partyMail.ts';

/**
 * What tells a new party where it stands: asks to confirm as long as its address is unconfirmed; else it
 * has its seats, with the calendar file, or its place on the waitlist.
 * @param position on the waitlist, for a party that waits: 1 is next
 * @param noRoomFor a larger party that there was no room for
 */
export function newPartyLetter({
  event,
  rsvp,
  sequence,
  position = 1,
  noRoomFor,
}: {
  event: ToldEvent;
  rsvp: Rsvp;
  sequence: number;
  position?: number;
  noRoomFor?: number;
}): PartyLetter {
  const to = { event, rsvp };
  if (rsvp.state === 'waitlisted') {
    const isCertain = Boolean(rsvp.confirmedAt);
    const kind = isCertain ? 'rsvp.waiting' : 'rsvp.confirm-waiting';
    const letter = isCertain ? waitingLetter : confirmWaitingLetter;
    return { ...to, kind, write: (to) => letter(to, { position }) };
  }
  if (rsvp.state === 'confirmed') {
    const invite = { method: 'REQUEST', sequence } as const;
    return { ...to, kind: 'rsvp.confirmed', write: (to) => confirmedLetter(to, {}), invite };
  }
  const until = rsvp.holdUntil ?? event.startsAt;
  return { ...to, kind: 'rsvp.confirm', write: (to) => confirmLetter(to, { until, noRoomFor }) };
}
