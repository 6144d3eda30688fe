import type { PayloadRequest } from 'payload';
import { forget } from '../core/cache/forget.ts';
import { now } from '../core/now.ts';
import { idOf } from '../people/roles.ts';
import type { Rsvp } from '../payload-types.ts';

/** Changes a party, in the transaction of `req`. @returns the party as it became */
export async function updateRsvp({
  req,
  rsvp,
  data,
}: {
  req: PayloadRequest;
  rsvp: Rsvp;
  data: Partial<Omit<Rsvp, 'id' | 'event' | 'library'>>;
}): Promise<Rsvp> {
  const change = { ...data, updatedAt: now().toISOString() };
  await req.payload.db.updateOne({
    collection: 'rsvps',
    id: rsvp.id,
    data: { ...change },
    req,
    returning: false,
  });
  await forget({ req, tags: [rsvp.id, idOf(rsvp.event)].filter((tag) => tag !== undefined) });
  return { ...rsvp, ...change };
}
