import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import type { Event, Rsvp } from '../../payload-types.ts';
import { hasPerson } from '../hasPerson.ts';
import { inEvent } from '../inEvent.ts';
import { forgetAt, queueForgetting } from '../queueForgetting.ts';
import { readStored } from '../seats/readStored.ts';
import { forgetParty } from './forgetParty.ts';

const atOnce = 100;

/**
 * Erases names and addresses of who signed up for an activity that ended as long ago as its library keeps
 * them; numbers and states stay. When the activity was moved to later it is asked for anew.
 * @param event its id
 */
export async function forgetParties({ payload, event }: { payload: Payload; event: string }): Promise<void> {
  for (let isDone = false; !isDone;) {
    isDone = await inEvent({ payload, event, work: (req) => forgetSome({ req, event }) });
  }
}

/** @returns whether there is nothing left to forget now */
async function forgetSome({ req, event }: { req: PayloadRequest; event: string }): Promise<boolean> {
  const stored: Event | null = await readStored({ req, event });
  if (!stored) return true;
  if ((await forgetAt({ req, event: stored })) > now()) {
    await queueForgetting({ req, event: stored });
    return true;
  }
  const found = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { and: [{ event: { equals: event } }, hasPerson] },
    limit: atOnce,
    pagination: false,
    req,
  });
  for (const rsvp of found.docs) await forgetParty({ req, rsvp, event });
  return found.docs.length < atOnce;
}
