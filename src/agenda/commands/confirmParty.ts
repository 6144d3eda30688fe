import type { Payload } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Rsvp } from '../../payload-types.ts';
import { checkSignUp } from '../checkSignUp.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import { takeSeats } from '../seats/takeSeats.ts';
import { updateRsvp } from '../updateRsvp.ts';
import { asConfirmed } from './asConfirmed.ts';
import { inRsvp, type RsvpWork } from './inRsvp.ts';
import { mailNewParty } from './mailNewParty.ts';

/**
 * The person behind the address says yes: seats are theirs, or the place on the waitlist. Whoever had
 * left, or was too late, comes back as long as people can sign up. Doing it twice does no harm.
 * @param id of the RSVP
 * @returns the party as it became
 * @throws Problem token.unknown (404), rsvp.cancelled, rsvp.closed
 */
export function confirmParty({ payload, id }: { payload: Payload; id: string }): Promise<Rsvp> {
  return inRsvp({
    payload,
    id,
    work: async (work) => {
      const { req, rsvp, event, ledger } = work;
      if (rsvp.state === 'left') return comeBack(work);
      if (rsvp.confirmedAt) return rsvp;
      if (isOff(event)) throw new Problem({ code: 'rsvp.cancelled' });
      if (isPast(event)) throw new Problem({ code: 'rsvp.closed' });
      const confirmed = await updateRsvp({ req, rsvp, data: asConfirmed(rsvp) });
      await mailNewParty({ req, event, rsvp: confirmed, sequence: ledger.sequence });
      return confirmed;
    },
  });
}

async function comeBack({ req, rsvp, event, ledger }: RsvpWork): Promise<Rsvp> {
  checkSignUp({ event, size: rsvp.partySize });
  const holdsSeats = Boolean(await takeSeats({ req, event: event.id, size: rsvp.partySize }));
  const back = await updateRsvp({
    req,
    rsvp,
    data: {
      ...asConfirmed(rsvp),
      state: holdsSeats ? 'confirmed' : 'waitlisted',
      holdsSeats,
      turn: ledger.turn,
      toldSequence: ledger.sequence,
    },
  });
  await mailNewParty({ req, event, rsvp: back, sequence: ledger.sequence });
  return back;
}
