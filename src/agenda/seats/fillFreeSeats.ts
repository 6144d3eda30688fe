import type { PayloadRequest, Where } from 'payload';
import { isPast } from '../isPast.ts';
import { isOff } from '../isOff.ts';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { findLedgers } from './findLedgers.ts';
import { seatWaiting } from './seatWaiting.ts';
import { takeSeats } from './takeSeats.ts';

/**
 * Gives seats that are free to who waits: the first party by turn that fits gets them and is told, until
 * none fits. Call it in the transaction in which seats fell free or a waiting party became smaller.
 * Nothing happens for an activity that is off, over or not published.
 */
export async function fillFreeSeats({
  req,
  event: id,
}: {
  req: PayloadRequest;
  event: string;
}): Promise<void> {
  let ledger: SeatLedger | null | undefined;
  let event: ToldEvent | undefined;
  ledger = (await findLedgers({ payload: req.payload, events: [id], req })).get(id);
  while (ledger) {
    const party = await firstThatFits({ req, ledger, event: id });
    if (!party) return;
    event ??= await readToldEvent({ payload: req.payload, id, req });
    if (!event || event._status !== 'published' || isOff(event) || isPast(event)) return;
    ledger = await takeSeats({ req, event: id, size: party.partySize });
    if (ledger) await seatWaiting({ req, event, rsvp: party, ledger });
  }
}

async function firstThatFits({
  req,
  ledger,
  event,
}: {
  req: PayloadRequest;
  ledger: SeatLedger;
  event: string;
}): Promise<Rsvp | undefined> {
  const isLimited = typeof ledger.capacity === 'number';
  if (isLimited && ledger.free < 1) return undefined;
  const and: Where[] = [{ event: { equals: event } }, { state: { equals: 'waitlisted' } }];
  if (isLimited) and.push({ partySize: { less_than_equal: ledger.free } });
  const found = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { and },
    sort: 'turn',
    limit: 1,
    pagination: false,
    req,
  });
  return found.docs[0];
}
