import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../people/roles.ts';
import type { Rsvp } from '../payload-types.ts';

/** The place of a waiting party on the waitlist: 1 is next. */
export async function positionOf({
  payload,
  rsvp,
  req,
}: {
  payload: Payload;
  rsvp: Rsvp;
  req?: PayloadRequest;
}): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'rsvps',
    where: {
      and: [
        { event: { equals: idOf(rsvp.event) } },
        { state: { equals: 'waitlisted' } },
        { turn: { less_than: rsvp.turn ?? 0 } },
      ],
    },
    req,
  });
  return totalDocs + 1;
}
