import type { Text } from '../../core/text/index.ts';
import type { Event } from '../../payload-types.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';

/**
 * Whether there is room, for a card: nothing for an activity that is over, off, without a limit, or that
 * one need not sign up for.
 * @param taken seats taken, from the ledger
 */
export function presentSeats({
  event,
  taken,
  t,
}: {
  event: Pick<Event, 'rsvp' | 'capacity' | 'eventStatus' | 'endsAt'>;
  taken: number;
  t: Text;
}): { label: string; full: boolean } | undefined {
  if (event.rsvp === 'none' || !event.capacity || isOff(event) || isPast(event)) return undefined;
  const left = event.capacity - taken;
  if (left <= 0) return { label: t.agenda.seats.full, full: true };
  return { label: t.agenda.seats.left(left), full: false };
}
