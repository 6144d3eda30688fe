import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { newId } from '../../core/database/newId.ts';
import { now } from '../../core/now.ts';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { holdUntil } from '../holdUntil.ts';
import { queueHold } from '../queueHold.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { rsvpKey } from '../rsvpKey.ts';
import { takeSeats } from '../seats/takeSeats.ts';
import { updateRsvp } from '../updateRsvp.ts';
import { mailNewParty } from './mailNewParty.ts';
import type { Party } from './signUp.ts';

/** From one address no more mails to confirm than this go out for one activity. */
export const mostAsks = 6;

/**
 * Gives a new party (or one that had left) its seats or its place on the waitlist, and mails it.
 * @param ledger as it became by the turn of this party
 */
export async function addParty({
  req,
  event,
  ledger,
  party,
  isOwn,
  known,
  desk,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  ledger: SeatLedger;
  party: Party;
  isOwn: boolean;
  known?: Rsvp;
  /** Entered by staff (id), perhaps with a telephone number instead of an address. */
  desk?: { phone: string; enteredBy: string };
}): Promise<Rsvp | undefined> {
  if (!isOwn && (known?.asks ?? 0) >= mostAsks) return undefined;
  const holdsSeats = Boolean(await takeSeats({ req, event: event.id, size: party.size }));
  const until = holdsSeats && !isOwn ? holdUntil(event) : undefined;
  const data = {
    name: party.name,
    email: party.email || null,
    phone: desk?.phone || null,
    enteredBy: desk?.enteredBy ?? null,
    shareWithPartner: party.sharesName ?? false,
    partySize: party.size,
    language: party.language,
    state: !holdsSeats ? 'waitlisted' : isOwn ? 'confirmed' : 'unconfirmed',
    holdsSeats,
    turn: ledger.turn,
    holdUntil: until?.toISOString() ?? null,
    confirmedAt: isOwn ? now().toISOString() : null,
    asks: (known?.asks ?? 0) + 1,
    toldSequence: ledger.sequence,
  } as const;
  const rsvp = known ? await updateRsvp({ req, rsvp: known, data }) : await createRsvp({ req, event, data });
  if (until) await queueHold({ req, rsvp: rsvp.id, until });
  await mailNewParty({ req, event, rsvp, sequence: ledger.sequence });
  return rsvp;
}

async function createRsvp({
  req,
  event,
  data,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  data: Partial<Rsvp>;
}): Promise<Rsvp> {
  const key = rsvpKey({ event: event.id, email: data.email });
  const at = now().toISOString();
  const id = newId(req.payload);
  const made = { ...data, event: event.id, library: event.library.id, key, createdAt: at, updatedAt: at };
  await req.payload.db.create({
    collection: 'rsvps',
    customID: id,
    data: { ...made },
    req,
    returning: false,
  });
  await forget({ req, tags: [event.id] });
  return { ...made, id } as Rsvp;
}
