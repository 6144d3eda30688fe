import type { Payload } from 'payload';
import type { Rsvp } from '../../payload-types.ts';
import { isOff } from '../isOff.ts';
import { leftLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { isLive } from './changeParty.ts';
import { inRsvp, type RsvpWork } from './inRsvp.ts';
import { letGo } from './letGo.ts';

/**
 * A party says it is not coming: its seats go to who waits, its calendar forgets the meeting. Doing it
 * twice does no harm.
 * @param id of the RSVP
 * @throws Problem token.unknown (404)
 */
export function leaveParty({ payload, id }: { payload: Payload; id: string }): Promise<Rsvp> {
  return inRsvp({ payload, id, work: leave });
}

async function leave({ req, rsvp, event, ledger }: RsvpWork): Promise<Rsvp> {
  if (!isLive(rsvp)) return rsvp;
  const left = await letGo({ req, rsvp, event: event.id });
  if (isOff(event)) return left;
  const wasInvited = rsvp.state === 'confirmed' || (rsvp.toldSequence ?? 0) > 0;
  await mailParty({
    req,
    event,
    rsvp: left,
    kind: 'rsvp.left',
    write: (letter) => leftLetter(letter, {}),
    ...(wasInvited && { invite: { method: 'CANCEL', sequence: ledger.sequence } }),
  });
  return left;
}
