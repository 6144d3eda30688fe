import type { Payload } from 'payload';
import { now } from '../../../core/now.ts';
import { Problem } from '../../../core/Problem.ts';
import type { Event, User } from '../../../payload-types.ts';
import { saveMeeting } from './saveMeeting.ts';
import { mustBeOn } from './changeMeeting.ts';

/** What is written down after a meeting. */
export type Closing = { attended: number; minutes: string; learned: string };

/**
 * Closes a meeting: how many came, the minutes, what was learned. Can be done again, to add to it.
 * @throws Problem event.not-over before it began, event.cancelled
 */
export async function closeMeeting({
  payload,
  event,
  user,
  closing,
}: {
  payload: Payload;
  event: string;
  user: User;
  closing: Closing;
}): Promise<Event> {
  return saveMeeting({
    payload,
    event,
    user,
    change: (published) => {
      mustBeOn(published);
      mustHaveBegun(published);
      return {
        eventStatus: 'held',
        closing: { ...closing, closedAt: published.closing?.closedAt ?? now().toISOString() },
      };
    },
  });
}

/** @throws Problem event.not-over */
export function mustHaveBegun({ startsAt }: Pick<Event, 'startsAt'>): void {
  if (new Date(startsAt) > now()) throw new Problem({ status: 409, code: 'event.not-over' });
}
