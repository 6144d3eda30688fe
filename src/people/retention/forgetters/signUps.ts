import { forgetParties } from '../../../agenda/commands/forgetParties.ts';
import { hasPerson } from '../../../agenda/hasPerson.ts';
import type { Rsvp } from '../../../payload-types.ts';
import { idOf } from '../../roles.ts';
import type { Forgetter } from '../Forgetting.ts';

const atOnce = 200;

/** Names and addresses of who signed up, so long after the activity. The numbers stay. */
export const signUps: Forgetter = async ({ payload, library, before }) => {
  if (!library) return;
  for (let seen = -1; ;) {
    const { docs } = await payload.find({
      collection: 'rsvps',
      where: {
        and: [{ library: { equals: library.id } }, { 'event.endsAt': { less_than: before } }, hasPerson],
      },
      limit: atOnce,
      depth: 0,
      pagination: false,
      select: { event: true },
      overrideAccess: true, // forgets for everyone
    });
    const events = new Set((docs as Pick<Rsvp, 'event'>[]).map((rsvp) => idOf(rsvp.event) ?? ''));
    for (const event of events) await forgetParties({ payload, event });
    if (docs.length === 0 || docs.length === seen) return; // what cannot be forgotten now waits for tomorrow
    seen = docs.length < atOnce ? docs.length : -1;
  }
};
