import type { Payload } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Rsvp } from '../../payload-types.ts';
import { checkParty } from '../checkSignUp.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import { changedLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { updateRsvp } from '../updateRsvp.ts';
import { inRsvp } from './inRsvp.ts';
import { resize } from './resize.ts';

/**
 * A party changes its name or size. A larger one needs free seats, unless it waits; a smaller one gives
 * seats to who waits.
 * @param id of the RSVP
 * @throws Problem token.unknown (404), rsvp.no-room (409), rsvp.party, rsvp.cancelled, rsvp.closed
 */
export function changeParty({
  payload,
  id,
  name,
  size,
}: {
  payload: Payload;
  id: string;
  name: string;
  size: number;
}): Promise<Rsvp> {
  return inRsvp({
    payload,
    id,
    work: async ({ req, rsvp, event }) => {
      if (isOff(event)) throw new Problem({ code: 'rsvp.cancelled' });
      if (isPast(event) || !isLive(rsvp)) throw new Problem({ code: 'rsvp.closed' });
      checkParty({ event, size, kept: rsvp.partySize });
      if (size === rsvp.partySize && name === rsvp.name) return rsvp;
      const renamed = await updateRsvp({ req, rsvp, data: { name } });
      const changed = await resize({ req, rsvp: renamed, size });
      if (!changed) throw new Problem({ status: 409, code: 'rsvp.no-room', field: 'personen' });
      if (changed.holdsSeats && !rsvp.holdsSeats) return changed; // got seats by becoming smaller, and was told
      const write = (letter: Parameters<typeof changedLetter>[0]) => changedLetter(letter, {});
      await mailParty({ req, event, rsvp: changed, kind: 'rsvp.changed', write });
      return changed;
    },
  });
}

/** Whether a party is coming or wants to. */
export function isLive({ state }: Pick<Rsvp, 'state'>): boolean {
  return state === 'unconfirmed' || state === 'confirmed' || state === 'waitlisted' || state === 'offered';
}
