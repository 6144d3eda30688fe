import type { Payload } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import type { Event, User } from '../../../payload-types.ts';
import { saveMeeting } from './saveMeeting.ts';
import { mustBeOn } from './changeMeeting.ts';

/**
 * Calls a meeting off: its room falls free, and everyone who signed up or waits is told why.
 * @throws Problem event.cancelled when it was called off before, event.over when it was held
 */
export async function cancelMeeting({
  payload,
  event,
  user,
  reason,
}: {
  payload: Payload;
  event: string;
  user: User;
  reason: string;
}): Promise<Event> {
  return saveMeeting({
    payload,
    event,
    user,
    change: (published) => {
      mustBeOn(published);
      if (published.eventStatus === 'held') throw new Problem({ status: 409, code: 'event.over' });
      return { eventStatus: 'cancelled', statusReason: reason };
    },
  });
}
