import type { CollectionAfterDeleteHook } from 'payload';
import { fillFreeSeats } from '../../../src/agenda/seats/fillFreeSeats.ts';
import { giveBackSeats } from '../../../src/agenda/seats/giveBackSeats.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { Rsvp } from '../../../src/payload-types.ts';

/** When staff erase a party, its seats fall free for who waits. */
export const freeSeats: CollectionAfterDeleteHook<Rsvp> = async ({ doc, req }) => {
  const event = idOf(doc.event);
  if (!event || !doc.holdsSeats || req.context.dropsEvent === event) return doc;
  await giveBackSeats({ req, event, size: doc.partySize });
  await fillFreeSeats({ req, event });
  return doc;
};
