import type { PayloadRequest } from 'payload';
import type { Rsvp } from '../../payload-types.ts';
import { fillFreeSeats } from '../seats/fillFreeSeats.ts';
import { giveBackSeats } from '../seats/giveBackSeats.ts';
import { updateRsvp } from '../updateRsvp.ts';

/** Takes a party out; its seats go to who waits. */
export async function letGo({
  req,
  rsvp,
  event,
}: {
  req: PayloadRequest;
  rsvp: Rsvp;
  event: string;
}): Promise<Rsvp> {
  const left = await updateRsvp({ req, rsvp, data: { state: 'left', holdsSeats: false, holdUntil: null } });
  if (!rsvp.holdsSeats) return left;
  await giveBackSeats({ req, event, size: rsvp.partySize });
  await fillFreeSeats({ req, event });
  return left;
}
