import type { PayloadRequest } from 'payload';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { holdUntil } from '../holdUntil.ts';
import { seatLetter, seatUnconfirmedLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { queueHold } from '../queueHold.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { updateRsvp } from '../updateRsvp.ts';

/** Puts a waiting party, whose seats were just taken, on them and tells it. */
export async function seatWaiting({
  req,
  event,
  rsvp,
  ledger,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  rsvp: Rsvp;
  ledger: SeatLedger;
}): Promise<void> {
  if (rsvp.confirmedAt) {
    const seated = await updateRsvp({ req, rsvp, data: { state: 'confirmed', holdsSeats: true } });
    const invite = { method: 'REQUEST', sequence: ledger.sequence } as const;
    return mailParty({
      req,
      event,
      rsvp: seated,
      kind: 'rsvp.seat',
      write: (letter) => seatLetter(letter, {}),
      invite,
    });
  }
  const until = holdUntil(event);
  const data = { state: 'unconfirmed', holdsSeats: true, holdUntil: until.toISOString() } as const;
  const seated = await updateRsvp({ req, rsvp, data });
  await queueHold({ req, rsvp: rsvp.id, until });
  const write = (letter: Parameters<typeof seatUnconfirmedLetter>[0]) =>
    seatUnconfirmedLetter(letter, { until: until.toISOString() });
  await mailParty({ req, event, rsvp: seated, kind: 'rsvp.seat-confirm', write });
}
