import type { Payload } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import type { Event, User } from '../../../payload-types.ts';
import { mustBeComing, type Meeting } from '../form/readMeeting.ts';
import { saveMeeting } from './saveMeeting.ts';

/**
 * Changes what a meeting says, or when and where it is. One that was postponed is on again.
 * @param version `updatedAt` of the meeting that was changed
 * @throws Problem conflict when someone else changed it since, event.cancelled, time.past, room.taken and
 * the like
 */
export async function changeMeeting({
  payload,
  event,
  user,
  meeting,
  version,
}: {
  payload: Payload;
  event: string;
  user: User;
  meeting: Meeting;
  version: string;
}): Promise<Event> {
  return saveMeeting({
    payload,
    event,
    user,
    change: (published) => {
      mustBeOn(published);
      if (version && version !== published.updatedAt) throw new Problem({ status: 409, code: 'conflict' });
      const isMoved =
        +new Date(meeting.startsAt) !== +new Date(published.startsAt) ||
        +new Date(meeting.endsAt) !== +new Date(published.endsAt);
      if (isMoved) mustBeComing(meeting.startsAt);
      if (published.eventStatus !== 'postponed') return meeting;
      mustBeComing(meeting.startsAt);
      return { ...meeting, eventStatus: 'scheduled', statusReason: null };
    },
  });
}

/** @throws Problem event.cancelled */
export function mustBeOn({ eventStatus }: Pick<Event, 'eventStatus'>): void {
  if (eventStatus === 'cancelled') throw new Problem({ status: 409, code: 'event.cancelled' });
}
