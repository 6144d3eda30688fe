import type { PayloadRequest } from 'payload';
import type { Event } from '../../payload-types.ts';

/**
 * An activity as it stands in its collection: what is published, where it is. Never a newer draft, and
 * whole, whatever someone who saved it asked to see.
 */
export async function readStored({
  req,
  event,
}: {
  req: PayloadRequest;
  event: string;
}): Promise<Event | null> {
  return req.payload.db.findOne<Event>({ collection: 'events', where: { id: { equals: event } }, req });
}
