import type { PayloadRequest } from 'payload';
import type { Rsvp } from '../../payload-types.ts';
import { rsvpKey } from '../rsvpKey.ts';
import { updateRsvp } from '../updateRsvp.ts';

/** Erases who a party is, in the transaction of `req`; its number and state stay. */
export async function forgetParty({
  req,
  rsvp,
  event,
}: {
  req: PayloadRequest;
  rsvp: Rsvp;
  event: string;
}): Promise<void> {
  const key = rsvpKey({ event, email: undefined });
  await updateRsvp({
    req,
    rsvp,
    data: { name: '', email: null, phone: null, enteredBy: null, answers: null, askedAs: null, key },
  });
}
