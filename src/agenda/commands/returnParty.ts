import type { PayloadRequest } from 'payload';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { queueHold } from '../queueHold.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { takeSeats } from '../seats/takeSeats.ts';
import { updateRsvp } from '../updateRsvp.ts';
import { mailNewParty } from './mailNewParty.ts';
import { partyData } from './partyData.ts';
import type { Party } from './signUp.ts';

/** From one address no more mails to confirm than this go out for one activity. */
export const mostAsks = 6;

/**
 * Gives a party that had left its seats or its place on the waitlist again, and mails it.
 * @param ledger as it became by the turn of this party
 */
export async function returnParty({
  req,
  event,
  ledger,
  party,
  isOwn,
  known,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  ledger: SeatLedger;
  party: Party;
  isOwn: boolean;
  known: Rsvp;
}): Promise<void> {
  const { turn, sequence } = ledger;
  const asks = known.asks ?? 0;
  if (!isOwn && asks >= mostAsks) return;
  const holdsSeats = Boolean(await takeSeats({ req, event: event.id, size: party.size }));
  const data = partyData({ event, party, isOwn, holdsSeats, turn, sequence, asks });
  const rsvp = await updateRsvp({ req, rsvp: known, data });
  if (data.holdUntil) await queueHold({ req, rsvp: rsvp.id, until: new Date(data.holdUntil) });
  await mailNewParty({ req, event, rsvp, sequence });
}
