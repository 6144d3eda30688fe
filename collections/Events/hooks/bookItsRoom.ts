import { ValidationError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload';
import { Problem } from '../../../src/core/Problem.ts';
import { textFor } from '../../../src/core/text/index.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { Event } from '../../../src/payload-types.ts';
import { findAlternatives } from '../../../src/rooms/alternatives/findAlternatives.ts';
import { bookingOf, followEvent } from '../../../src/rooms/followEvent.ts';
import { isPlannedOnSite } from '../../../src/rooms/plannerOf.ts';

/**
 * A published activity and its booking are stored together or not at all, and change together, whether
 * it is saved on the site, in the admin or over REST. Drafts change nothing.
 * @throws ValidationError 400 on `room` (a Problem for commands of the site) when the room cannot be had
 */
export const bookItsRoom: CollectionAfterChangeHook<Event> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc;
  const booking = await bookingOf({ req, event: doc.id });
  try {
    await followEvent({ req, event: doc });
  } catch (err) {
    if (!(err instanceof Problem) || isPlannedOnSite(req)) throw err;
    throw await refusal({ problem: err, event: doc, req, except: booking?.id });
  }
  return doc;
};

/** What the admin shows at the field: why not, and what is free instead. */
async function refusal({
  problem,
  event,
  req,
  except,
}: {
  problem: Problem;
  event: Event;
  req: PayloadRequest;
  except?: string;
}): Promise<ValidationError> {
  const language = req.i18n?.language === 'en' ? 'en' : 'nl';
  const t = textFor(language);
  // Read outside the transaction, which has ended.
  const free = await findAlternatives({
    payload: req.payload,
    language,
    room: idOf(event.room) ?? '',
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    attendees: event.capacity,
    team: true,
    except,
  });
  const why = t.problems[problem.code](problem.facts);
  const message =
    free.length > 0 ? `${why} ${t.rooms.freeInstead(free.map((each) => each.label).join('; '))}` : why;
  return new ValidationError({ collection: 'events', errors: [{ path: 'room', message }], req });
}
