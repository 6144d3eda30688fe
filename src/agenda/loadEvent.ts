import { Problem } from '../core/Problem.ts';
import type { Event } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readBySlug } from '../site/read.ts';

/**
 * An activity of this library as the person of this request may see it, with what it points to and with
 * `seatsTaken`.
 * @throws Problem 404 when there is none or it is not published, or this person may not see it
 */
export async function loadEvent({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<Event> {
  const event = await readBySlug({ ctx, collection: 'events', slug });
  if (event._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
  return event;
}
