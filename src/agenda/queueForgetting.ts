import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import type { Event, Library } from '../payload-types.ts';
import { retentionDays } from '../people/retention/retentionDays.ts';
import { idOf } from '../people/roles.ts';

/**
 * The moment from which nobody's name or address of an activity is kept, as its library has set it; the nightly
 * forgetting follows when a library changes that.
 */
export async function forgetAt({
  req,
  event,
}: {
  req: PayloadRequest;
  event: Pick<Event, 'endsAt' | 'library'>;
}): Promise<Date> {
  const library = await req.payload.db.findOne<Library>({
    collection: 'libraries',
    where: { id: { equals: idOf(event.library) ?? '' } },
    select: { retention: true },
    req,
  });
  return new Date(new Date(event.endsAt).getTime() + retentionDays(library, 'rsvpDays') * 24 * 3_600_000);
}

/** Asks for the forgetting of who signed up, in the transaction of `req`. More than once does no harm. */
export async function queueForgetting({
  req,
  event,
}: {
  req: PayloadRequest;
  event: Pick<Event, 'id' | 'endsAt' | 'library'>;
}): Promise<void> {
  const waitUntil = await forgetAt({ req, event });
  await queueJob({ req, task: 'forgetRsvps', input: { event: event.id }, waitUntil });
}
