import type { Payload, PayloadRequest, Where } from 'payload';
import type { Rsvp } from '../payload-types.ts';

/** A party with all that is stored of it; for the commands, which decide who gets to see what. */
export async function findRsvp({
  payload,
  where,
  req,
}: {
  payload: Payload;
  where: Where;
  req?: PayloadRequest;
}): Promise<Rsvp | undefined> {
  return (await payload.db.findOne<Rsvp>({ collection: 'rsvps', where, req })) ?? undefined;
}
