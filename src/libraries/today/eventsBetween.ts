import type { DateTime } from 'luxon';
import type { Payload, TypedUser } from 'payload';
import type { Library } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';

export type PlannedEvent = {
  id: string;
  title: string;
  startsAt: string;
  place: string;
  href: string;
  off: boolean;
};

/** Published activities of these libraries that begin between two moments. */
export async function eventsBetween({
  payload,
  user,
  libraries,
  from,
  until,
}: {
  payload: Payload;
  user: TypedUser;
  libraries: Library[];
  from: DateTime;
  until: DateTime;
}): Promise<PlannedEvent[]> {
  const found = await payload.find({
    collection: 'events',
    where: {
      and: [
        { library: { in: libraries.map((library) => library.id) } },
        { _status: { equals: 'published' } },
        { startsAt: { greater_than_equal: from.toJSDate().toISOString() } },
        { startsAt: { less_than: until.toJSDate().toISOString() } },
      ],
    },
    sort: 'startsAt',
    depth: 1,
    limit: 30,
    overrideAccess: false,
    user,
  });
  return found.docs.map((event) => {
    const library = libraries.find((each) => each.id === idOf(event.library));
    const room = typeof event.room === 'object' ? event.room?.name : undefined;
    const branch = typeof event.branch === 'object' ? event.branch?.name : undefined;
    return {
      id: event.id,
      title: event.title,
      startsAt: event.startsAt,
      place: [branch, room].filter(Boolean).join(', '),
      href: `/${library?.slug}/agenda/${event.slug}`,
      off: event.eventStatus === 'cancelled' || event.eventStatus === 'postponed',
    };
  });
}
