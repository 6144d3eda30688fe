import type { PayloadRequest } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Rsvp } from '../../payload-types.ts';
import { findRsvp } from '../findRsvp.ts';
import { fillFreeSeats } from '../seats/fillFreeSeats.ts';
import { giveBackSeats } from '../seats/giveBackSeats.ts';
import { takeSeats } from '../seats/takeSeats.ts';
import { updateRsvp } from '../updateRsvp.ts';

/**
 * Makes a party larger or smaller, with its seats. What falls free goes to who waits; a waiting party
 * that became smaller may get its own seats by that (and is told).
 * @returns the party as it became; undefined when there is no room for a larger one
 */
export async function resize({
  req,
  rsvp,
  size,
}: {
  req: PayloadRequest;
  rsvp: Rsvp;
  size: number;
}): Promise<Rsvp | undefined> {
  const event = idOf(rsvp.event) ?? '';
  const more = size - rsvp.partySize;
  if (more === 0) return rsvp;
  if (rsvp.holdsSeats && more > 0 && !(await takeSeats({ req, event, size: more }))) return undefined;
  const changed = await updateRsvp({ req, rsvp, data: { partySize: size } });
  if (more > 0) return changed;
  if (rsvp.holdsSeats) await giveBackSeats({ req, event, size: -more });
  await fillFreeSeats({ req, event });
  if (rsvp.holdsSeats) return changed;
  return (await findRsvp({ payload: req.payload, where: { id: { equals: rsvp.id } }, req })) ?? changed;
}
