import type { Payload, PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { findRsvp } from '../findRsvp.ts';
import { inEvent } from '../inEvent.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { nextTurn } from '../seats/nextTurn.ts';

/** What a command on one party works with; read in its transaction. */
export type RsvpWork = { req: PayloadRequest; rsvp: Rsvp; event: ToldEvent; ledger: SeatLedger };

/**
 * Does all of the work on one party or none of it, alone with its activity.
 * @param id of the RSVP
 * @throws Problem 404 token.unknown when there is none, or its name and address were forgotten
 */
export async function inRsvp<T>({
  payload,
  id,
  work,
}: {
  payload: Payload;
  id: string;
  work: (work: RsvpWork) => Promise<T>;
}): Promise<T> {
  const where = { id: { equals: id } };
  const seen = await findRsvp({ payload, where });
  const eventId = idOf(seen?.event);
  if (!seen || isForgotten(seen) || !eventId) throw unknown();
  return inEvent({
    payload,
    event: eventId,
    work: async (req) => {
      const ledger = await nextTurn({ req, event: eventId });
      const rsvp = await findRsvp({ payload, where, req });
      const event = await readToldEvent({ payload, id: eventId, req });
      if (!rsvp || isForgotten(rsvp) || !event) throw unknown();
      return work({ req, rsvp, event, ledger });
    },
  });
}

function unknown(): Problem {
  return new Problem({ status: 404, code: 'token.unknown' });
}

/** Erased: no address, and not entered by staff for someone who has none. */
function isForgotten({ email, enteredBy }: Rsvp): boolean {
  return !email && !enteredBy;
}
