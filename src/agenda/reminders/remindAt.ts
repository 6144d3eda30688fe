import type { Event, Library } from '../../payload-types.ts';

const usualHours = 24;
/** The longest before that can be set, in hours. */
export const mostHours = 168;

/**
 * When who signed up is reminded of an activity: as it says itself, or else its library.
 * @param event with its library
 * @returns undefined when nobody is to be reminded
 */
export function remindAt(
  event: Pick<Event, 'startsAt' | 'reminderHours'> & { library?: string | Library | null },
): Date | undefined {
  const ofLibrary = typeof event.library === 'object' ? event.library?.reminderHours : undefined;
  const hours = event.reminderHours ?? ofLibrary ?? usualHours;
  return hours > 0 ? new Date(new Date(event.startsAt).getTime() - hours * 3_600_000) : undefined;
}
