import type { PayloadRequest } from 'payload';
import type { Rsvp } from '../payload-types.ts';
import { mailParty } from './mails/mailParty.ts';
import { tellLetter } from './mails/tellLetters.ts';
import { readToldEvent } from './readToldEvent.ts';
import type { ToldChange } from './seats/factsOf.ts';
import { updateRsvp } from './updateRsvp.ts';

/**
 * Tells parties that have not heard of a change yet, and notes that they have, in one transaction: so
 * nobody hears it twice, however often this is tried.
 * @param sequence which change it is: the one the ledger was raised to
 * @returns how many were told; fewer than `limit` when everyone knows
 */
export async function tellParties({
  req,
  event: id,
  kind,
  from,
  sequence,
  limit,
}: {
  req: PayloadRequest;
  event: string;
  kind: ToldChange;
  from?: string;
  sequence: number;
  limit: number;
}): Promise<number> {
  const parties = await partiesToTell({ req, event: id, sequence, limit });
  if (parties.length === 0) return 0;
  const event = await readToldEvent({ payload: req.payload, id, req });
  if (!event) return 0;
  const method = kind === 'cancelled' || kind === 'postponed' ? 'CANCEL' : 'REQUEST';
  for (const rsvp of parties) {
    const invite = { method, sequence, tentative: rsvp.state !== 'confirmed' } as const;
    await mailParty({
      req,
      event,
      rsvp,
      kind: `rsvp.${kind}`,
      write: (letter) => tellLetter({ letter, kind, rsvp, from }),
      invite,
    });
    await updateRsvp({ req, rsvp, data: { toldSequence: sequence } });
  }
  return parties.length;
}

async function partiesToTell({
  req,
  event,
  sequence,
  limit,
}: {
  req: PayloadRequest;
  event: string;
  sequence: number;
  limit: number;
}): Promise<Rsvp[]> {
  const found = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: {
      and: [
        { event: { equals: event } },
        { state: { in: ['unconfirmed', 'confirmed', 'waitlisted', 'offered'] } },
        { toldSequence: { less_than: sequence } },
        { email: { exists: true } },
      ],
    },
    sort: 'turn',
    limit,
    pagination: false,
    req,
  });
  return found.docs;
}
