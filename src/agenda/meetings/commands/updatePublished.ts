import type { PayloadRequest } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import type { Event } from '../../../payload-types.ts';

/** What people write of an activity. */
export type Content = Partial<
  Omit<Event, 'id' | 'library' | 'createdAt' | 'updatedAt' | '_status' | 'seatsTaken'>
>;

/**
 * Changes a published activity and publishes it, in the transaction of `req`. Works on what is published:
 * a draft that staff keep beside it is not published along, and stays among the versions.
 * @param change what changes, given what is published at that very moment
 * @throws Problem 404 when it is not published; whatever `change` throws
 */
export async function updatePublished({
  req,
  event,
  change,
}: {
  req: PayloadRequest;
  event: string;
  change: (published: Event) => Content;
}): Promise<Event> {
  const published = await req.payload.findByID({
    collection: 'events',
    id: event,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true, // who may was checked; moderators have no access to the collection itself
    req,
  });
  if (published?._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
  return req.payload.update({
    collection: 'events',
    id: event,
    data: { ...contentOf(published), ...change(published), _status: 'published' },
    depth: 0,
    overrideAccess: true, // as above
    req,
  });
}

/** Everything that people write: an update without it would take it from the newest draft. */
function contentOf(published: Event): Content {
  const { id, library, createdAt, updatedAt, seatsTaken, _status, ...content } = published;
  void [id, library, createdAt, updatedAt, seatsTaken, _status];
  return content;
}
