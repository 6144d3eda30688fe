import type { Payload } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import type { Event, Group, User } from '../../../payload-types.ts';
import { mustBeComing, type Meeting } from '../form/readMeeting.ts';
import { storeMeeting, type MeetingOrigin } from './storeMeeting.ts';

/**
 * Puts a meeting in the agenda. Its room is booked in the same transaction (collections/Events/hooks):
 * both are stored, or neither.
 * @param group whose meeting it is; its question, drawing and language go along
 * @param origin what else it comes from, such as a package
 * @throws Problem time.past, room.taken, room.too-small, room.closed, room.length
 */
export async function planMeeting({
  payload,
  meeting,
  ...planned
}: {
  payload: Payload;
  library: string;
  group: Group | null;
  user: User;
  meeting: Meeting;
  origin?: MeetingOrigin;
}): Promise<Event> {
  mustBeComing(meeting.startsAt);
  return transact({
    payload,
    key: meeting.room ? `room:${meeting.room}` : undefined,
    work: (req) => storeMeeting({ req, ...planned, host: planned.user.id, meeting }),
  });
}
