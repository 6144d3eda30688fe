import type { Payload } from 'payload';
import { addParties } from '../../agenda/commands/addParties.ts';
import { answerAgain } from '../../agenda/commands/answerAgain.ts';
import { returnParty } from '../../agenda/commands/returnParty.ts';
import { checkParty } from '../../agenda/checkSignUp.ts';
import { findRsvp } from '../../agenda/findRsvp.ts';
import { inEvent } from '../../agenda/inEvent.ts';
import { isOff } from '../../agenda/isOff.ts';
import { isPast } from '../../agenda/isPast.ts';
import { queueForgetting } from '../../agenda/queueForgetting.ts';
import { readToldEvent } from '../../agenda/readToldEvent.ts';
import { rsvpKey } from '../../agenda/rsvpKey.ts';
import { nextTurn } from '../../agenda/seats/nextTurn.ts';
import { Problem } from '../../core/Problem.ts';
import type { Language } from '../../core/text/index.ts';
import type { Rsvp } from '../../payload-types.ts';

/**
 * Staff sign up someone on the telephone or at the desk: certain at once, counted as any other, on the
 * waitlist when it is full. Also when signing up has not begun or is closed: staff know why.
 * @param party `email` may be empty; then nobody is mailed
 * @param enteredBy id of the member of staff
 * @returns the party as it is now
 * @throws Problem 404, rsvp.cancelled, rsvp.closed when it is over, rsvp.party, rsvp.no-room
 */
export async function signUpAtDesk({
  payload,
  event: id,
  party,
  phone,
  enteredBy,
}: {
  payload: Payload;
  event: string;
  party: { name: string; email: string; size: number; language: Language };
  phone: string;
  enteredBy: string;
}): Promise<Rsvp> {
  return inEvent({
    payload,
    event: id,
    work: async (req) => {
      const ledger = await nextTurn({ req, event: id });
      const event = await readToldEvent({ payload, id, req });
      if (!event || event._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
      if (isOff(event)) throw new Problem({ code: 'rsvp.cancelled' });
      if (isPast(event)) throw new Problem({ code: 'rsvp.closed' });
      checkParty({ event, size: party.size });
      if (ledger.turn === 1) await queueForgetting({ req, event });
      const key = party.email ? rsvpKey({ event: id, email: party.email }) : undefined;
      const known = key ? await findRsvp({ payload, where: { key: { equals: key } }, req }) : undefined;
      if (known && known.state !== 'left') {
        await answerAgain({ req, event, rsvp: known, party, ledger, isOwn: true });
        return (await findRsvp({ payload, where: { id: { equals: known.id } }, req })) ?? known;
      }
      const isOwn = true; // staff vouch for it
      const entered = { ...party, desk: { phone, enteredBy } };
      if (known) {
        await returnParty({ req, event, ledger, party: entered, isOwn, known });
        return (await findRsvp({ payload, where: { id: { equals: known.id } }, req })) ?? known;
      }
      const [added] = await addParties({ req, event, ledger, entries: [{ event, party: entered, isOwn }] });
      if (!added) throw new Problem({ status: 404, code: 'not-found' });
      return added;
    },
  });
}
