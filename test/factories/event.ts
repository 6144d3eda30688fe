import type { Event, Library } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

const day = 24 * 3_600_000;

/** A published activity of two hours, ten days from now unless told, for which everyone can sign up. */
export async function createEvent(
  hub: Pick<TestHub, 'payload'>,
  {
    library,
    startsAt = new Date(Date.now() + 10 * day).toISOString(),
    draft = false,
    ...over
  }: { library: Library; draft?: boolean } & Partial<Omit<Event, 'library'>>,
): Promise<Event> {
  return hub.payload.create({
    collection: 'events',
    data: {
      library: library.id,
      title: unique('Activiteit'),
      summary: 'Een avond samen.',
      startsAt,
      endsAt: new Date(new Date(startsAt).getTime() + 2 * 3_600_000).toISOString(),
      rsvp: 'open',
      eventStatus: 'scheduled',
      _status: draft ? 'draft' : 'published',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
