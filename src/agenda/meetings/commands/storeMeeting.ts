import type { PayloadRequest } from 'payload';
import type { Event, Group, User } from '../../../payload-types.ts';
import { planAs } from '../../../rooms/plannerOf.ts';
import type { Meeting } from '../form/readMeeting.ts';

/** What a meeting comes from, besides its group; ids. */
export type MeetingOrigin = {
  proposal?: string;
  package?: string;
  partners?: string[];
  question?: string;
  post?: string;
};

/**
 * Puts a meeting in the agenda in the transaction of `req`, with its room: the command that calls it checked
 * who may.
 * @param user who plans it
 * @param host id of the organiser
 * @throws Problem room.taken, room.too-small, room.closed, room.length
 */
export function storeMeeting({
  req,
  library,
  group,
  user,
  host,
  meeting,
  origin = {},
}: {
  req: PayloadRequest;
  library: string;
  group: Group | null;
  user: User;
  host: string;
  meeting: Meeting;
  origin?: MeetingOrigin;
}): Promise<Event> {
  planAs({ req, user });
  return req.payload.create({
    collection: 'events',
    data: {
      ...meeting,
      library,
      host,
      eventStatus: 'scheduled',
      visibility: group?.visibility ?? 'public',
      ...(group && {
        group: group.id,
        question: group.question,
        motif: group.motif,
        language: group.language,
      }),
      ...origin,
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true, // who plans was checked; moderators have no access to the collection itself
    req,
  });
}
