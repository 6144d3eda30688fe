import type { Payload } from 'payload';
import { inEvent } from '../../agenda/inEvent.ts';
import { readStored } from '../../agenda/seats/readStored.ts';
import { updateRsvp } from '../../agenda/updateRsvp.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { Rsvp } from '../../payload-types.ts';

/**
 * Notes who was there: of the parties that had a place, those named came and the others did not. Can be
 * done again.
 * @param present ids of RSVPs; what is not of this activity is left out
 * @throws Problem 409 event.not-over before it began, 404
 */
export async function markPresent({
  payload,
  event,
  present,
}: {
  payload: Payload;
  event: string;
  present: string[];
}): Promise<void> {
  const came = new Set(present);
  await inEvent({
    payload,
    event,
    work: async (req) => {
      const stored = await readStored({ req, event });
      if (!stored) throw new Problem({ status: 404, code: 'not-found' });
      if (new Date(stored.startsAt) > now()) throw new Problem({ status: 409, code: 'event.not-over' });
      const { docs } = await payload.db.find<Rsvp>({
        collection: 'rsvps',
        where: {
          and: [
            { event: { equals: event } },
            { state: { in: ['unconfirmed', 'confirmed', 'attended', 'absent'] } },
          ],
        },
        limit: 2000,
        pagination: false,
        req,
      });
      for (const rsvp of docs) {
        const state = came.has(rsvp.id) ? 'attended' : 'absent';
        if (state !== rsvp.state) await updateRsvp({ req, rsvp, data: { state } });
      }
    },
  });
}
