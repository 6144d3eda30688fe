import type { Payload } from 'payload';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { isOff } from '../isOff.ts';
import { expiredLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { inRsvp, type RsvpWork } from './inRsvp.ts';
import { letGo } from './letGo.ts';

/**
 * Frees the seats of a party that has not confirmed in time, and tells it. One that has confirmed, left,
 * or holds its seats longer by now is let be.
 * @param id of the RSVP
 */
export async function expireHold({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  try {
    await inRsvp({ payload, id, work: expire });
  } catch (err) {
    if (err instanceof Problem && err.code === 'token.unknown') return; // erased meanwhile
    throw err;
  }
}

async function expire({ req, rsvp, event }: RsvpWork): Promise<void> {
  if (rsvp.state !== 'unconfirmed' || !rsvp.holdUntil || new Date(rsvp.holdUntil) > now()) return;
  const left = await letGo({ req, rsvp, event: event.id });
  if (isOff(event)) return;
  await mailParty({
    req,
    event,
    rsvp: left,
    kind: 'rsvp.expired',
    write: (letter) => expiredLetter(letter, {}),
  });
}
