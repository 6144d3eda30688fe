import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import { findPerson } from '../../people/findPerson.ts';
import type { Rsvp } from '../../payload-types.ts';
import { inEvent } from '../inEvent.ts';
import { isOff } from '../isOff.ts';
import { mailParty } from '../mails/mailParty.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { languageOf } from '../rsvpLinks.ts';
import { reminderLetter } from './reminderLetter.ts';
import { remindAt } from './remindAt.ts';

const atOnce = 40;

/**
 * Reminds everyone who is certain to come of an activity, some at a time; each once for each beginning: who
 * was reminded is noted in the transaction of the mail. Nobody who waits, left, or signed up since the
 * moment of the reminder.
 * @param event its id
 */
export async function remindParties({ payload, event }: { payload: Payload; event: string }): Promise<void> {
  for (let done = atOnce; done === atOnce;) {
    done = await inEvent({ payload, event, work: (req) => remindSome({ req, id: event }) });
  }
}

/** @returns how many parties were dealt with; fewer than the most when all are */
async function remindSome({ req, id }: { req: PayloadRequest; id: string }): Promise<number> {
  const event = await readToldEvent({ payload: req.payload, id, req });
  if (event?._status !== 'published' || isOff(event)) return 0;
  const at = remindAt(event);
  if (!at || at > now() || new Date(event.startsAt) <= now()) return 0;
  const startsAt = new Date(event.startsAt).toISOString();
  const { docs } = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: {
      and: [
        { event: { equals: id } },
        { state: { equals: 'confirmed' } },
        { email: { exists: true } },
        { or: [{ confirmedAt: { exists: false } }, { confirmedAt: { less_than: at.toISOString() } }] },
        { or: [{ remindedFor: { exists: false } }, { remindedFor: { not_equals: startsAt } }] },
      ],
    },
    sort: 'turn',
    limit: atOnce,
    pagination: false,
    req,
  });
  for (const rsvp of docs) await remind({ req, event, rsvp, startsAt });
  return docs.length;
}

async function remind({
  req,
  event,
  rsvp,
  startsAt,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  rsvp: Rsvp;
  startsAt: string;
}): Promise<void> {
  const mine = await req.payload.db.updateOne({
    collection: 'rsvps',
    where: {
      and: [
        { id: { equals: rsvp.id } },
        { state: { equals: 'confirmed' } },
        { or: [{ remindedFor: { exists: false } }, { remindedFor: { not_equals: startsAt } }] },
      ],
    },
    data: { remindedFor: startsAt },
    options: { atomic: true },
    req,
  });
  const email = rsvp.email ?? '';
  if (!mine || !email) return;
  const person = await findPerson({ payload: req.payload, req, email });
  if (await hasStopped({ req, reader: { user: person?.id, email }, kind: 'reminder' })) return;
  await mailParty({
    req,
    event,
    rsvp,
    kind: 'rsvp.reminder',
    write: (letter) => reminderLetter(letter, { startsAt }),
    list: listOf({ reader: { email }, scopes: ['reminder'], language: languageOf(rsvp) }),
  });
}
