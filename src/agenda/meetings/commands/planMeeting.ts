import type { Payload } from 'payload';
import { roomTransaction } from '../../../rooms/roomTransaction.ts';
import type { Event, Group, User } from '../../../payload-types.ts';
import { planAs } from '../../../rooms/plannerOf.ts';
import { mustBeComing, type Meeting } from '../form/readMeeting.ts';

/**
 * Puts a meeting in the agenda. Its room is booked in the same transaction (collections/Events/hooks):
 * both are stored, or neither.
 * @param group whose meeting it is; its question, drawing and language go along
 * @throws Problem time.past, room.taken, room.too-small, room.closed, room.length
 */
export async function planMeeting({
  payload,
  library,
  group,
  user,
  meeting,
}: {
  payload: Payload;
  library: string;
  group: Group | null;
  user: User;
  meeting: Meeting;
}): Promise<Event> {
  mustBeComing(meeting.startsAt);
  return roomTransaction({
    payload,
    key: meeting.room ? `room:${meeting.room}` : undefined,
    work: async (req) => {
      planAs({ req, user });
      return req.payload.create({
        collection: 'events',
        data: {
          ...meeting,
          library,
          host: user.id,
          eventStatus: 'scheduled',
          visibility: group?.visibility ?? 'public',
          ...(group && {
            group: group.id,
            question: group.question,
            motif: group.motif,
            language: group.language,
          }),
          _status: 'published',
        },
        depth: 0,
        overrideAccess: true, // who plans was checked; moderators have no access to the collection itself
        req,
      });
    },
  });
}
