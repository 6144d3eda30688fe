import { idOf } from '../../people/roles.ts';
import type { Event } from '../../payload-types.ts';

type Dated = Pick<Event, 'startsAt' | 'endsAt' | 'branch' | 'room' | 'eventStatus'>;

/** What people and calendars must hear of when it changes. */
export type ToldChange = 'moved' | 'cancelled' | 'postponed' | 'changed';

/** Time, place and whether it is on, as one text to compare with what was published before. */
export function factsOf(event: Dated): string {
  const when = [event.startsAt, event.endsAt].map((at) => new Date(at).toISOString());
  return [...when, idOf(event.branch) ?? '', idOf(event.room) ?? '', statusOf(event)].join('|');
}

/**
 * What happened between two texts of factsOf.
 * @returns undefined when there is nothing to tell
 */
export function changeBetween(before: string, after: string): ToldChange | undefined {
  if (before === '' || before === after) return undefined;
  const status = after.split('|').at(-1);
  const wasOn = before.split('|').at(-1) === 'on';
  if (status === 'cancelled' || status === 'postponed')
    return wasOn || !before.endsWith(`|${status}`) ? status : undefined;
  return wasOn ? 'moved' : 'changed';
}

/** That it was held is no news to anyone. */
function statusOf({ eventStatus }: Dated): 'on' | 'cancelled' | 'postponed' {
  return eventStatus === 'cancelled' || eventStatus === 'postponed' ? eventStatus : 'on';
}
