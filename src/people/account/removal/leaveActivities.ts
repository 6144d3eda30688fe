import type { PayloadRequest } from 'payload';
import { isLive } from '../../../agenda/commands/changeParty.ts';
import { letGo } from '../../../agenda/commands/letGo.ts';
import { rsvpKey } from '../../../agenda/rsvpKey.ts';
import { nextTurn } from '../../../agenda/seats/nextTurn.ts';
import { updateRsvp } from '../../../agenda/updateRsvp.ts';
import { now } from '../../../core/now.ts';
import type { Event, Rsvp } from '../../../payload-types.ts';
import { idOf } from '../../roles.ts';

/**
 * Takes an address out of every activity: for what is to come its seats go to who waits, and the name and
 * address are erased everywhere. Numbers of what was stay.
 */
export async function leaveActivities({ req, email }: { req: PayloadRequest; email: string }): Promise<void> {
  const { docs } = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { email: { equals: email } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const rsvp of docs) {
    const id = idOf(rsvp.event) ?? '';
    const where = { id: { equals: id } };
    const event = await req.payload.db.findOne<Event>({ collection: 'events', where, req });
    const isToCome = event && new Date(event.endsAt) > now();
    if (isToCome) await nextTurn({ req, event: id });
    const left = isToCome && isLive(rsvp) ? await letGo({ req, rsvp, event: id }) : rsvp;
    const key = rsvpKey({ event: id, email: undefined });
    await updateRsvp({ req, rsvp: left, data: { name: '', email: null, phone: null, answers: null, key } });
  }
}
