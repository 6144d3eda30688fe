import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Event, User } from '../../payload-types.ts';
import { planAs } from '../../rooms/plannerOf.ts';

/**
 * Notes with a meeting which dossier came of it, within the transaction of `req`. Works on what is
 * published: a plain update would take the rest from a draft that staff keep beside it.
 */
export async function nameDossier({
  req,
  event,
  dossier,
  user,
}: {
  req: PayloadRequest;
  event: Event;
  dossier: string;
  user: User;
}): Promise<void> {
  planAs({ req, user });
  const { id, library, createdAt, updatedAt, seatsTaken, _status, ...content } = event;
  void [library, createdAt, updatedAt, seatsTaken, _status];
  await req.payload.update({
    collection: 'events',
    id,
    data: { ...content, dossier, _status: 'published' },
    depth: 0,
    overrideAccess: true, // who may was checked; moderators have no access to the collection itself
    req,
  });
}

/**
 * A meeting as it is published at this moment of the transaction.
 * @throws Problem 404 when it is gone
 */
export async function publishedMeeting({ req, id }: { req: PayloadRequest; id: string }): Promise<Event> {
  const found = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // as above
    req,
  });
  if (found?._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
  return found;
}
