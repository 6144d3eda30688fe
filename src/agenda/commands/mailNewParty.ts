import type { PayloadRequest } from 'payload';
import type { Rsvp } from '../../payload-types.ts';
import { confirmedLetter, confirmLetter, confirmWaitingLetter, waitingLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { positionOf } from '../positionOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';

/**
 * Tells a party where it stands: asks to confirm as long as its address is unconfirmed; else it has its
 * seats, with the calendar file, or its place on the waitlist.
 * @param noRoomFor a larger party that there was no room for
 */
export async function mailNewParty({
  req,
  event,
  rsvp,
  sequence,
  noRoomFor,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  rsvp: Rsvp;
  sequence: number;
  noRoomFor?: number;
}): Promise<void> {
  const to = { req, event, rsvp };
  if (rsvp.state === 'waitlisted') {
    const position = await positionOf({ payload: req.payload, rsvp, req });
    const isCertain = Boolean(rsvp.confirmedAt);
    const kind = isCertain ? 'rsvp.waiting' : 'rsvp.confirm-waiting';
    const letter = isCertain ? waitingLetter : confirmWaitingLetter;
    return mailParty({ ...to, kind, write: (to) => letter(to, { position }) });
  }
  if (rsvp.state === 'confirmed') {
    const invite = { method: 'REQUEST', sequence } as const;
    return mailParty({ ...to, kind: 'rsvp.confirmed', write: (to) => confirmedLetter(to, {}), invite });
  }
  const until = rsvp.holdUntil ?? event.startsAt;
  await mailParty({ ...to, kind: 'rsvp.confirm', write: (to) => confirmLetter(to, { until, noRoomFor }) });
}
