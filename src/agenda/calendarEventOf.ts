import type { CalendarEvent } from '../core/calendar/CalendarEvent.ts';
import type { Language } from '../core/text/index.ts';
import { publicLink } from '../libraries/publicLink.ts';
import { mailFrom } from '../mail/mailFrom.ts';
import { isOff } from './isOff.ts';
import type { ToldEvent } from './readToldEvent.ts';
import { timeZoneOf } from './timeZoneOf.ts';
import { addressOf } from './addressOf.ts';

/**
 * An activity as calendars know it. Public facts only.
 * @param sequence from the ledger
 * @param attendee makes it an invitation to one person, from the library's own mailbox
 * @param tentative for someone who has no confirmed seat
 */
export function calendarEventOf({
  event,
  sequence,
  language,
  attendee,
  tentative = false,
}: {
  event: ToldEvent;
  sequence: number;
  language: Language;
  attendee?: { name: string; email: string };
  tentative?: boolean;
}): CalendarEvent {
  const { library } = event;
  const themes = (event.themes ?? []).filter((theme) => typeof theme === 'object');
  return {
    uid: eventUid(event.id),
    sequence,
    title: event.title,
    description: event.summary ?? undefined,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: timeZoneOf(event),
    location: addressOf(event),
    url: publicLink({ library, language, path: `/agenda/${event.slug}` }),
    status: isOff(event) ? 'CANCELLED' : tentative ? 'TENTATIVE' : 'CONFIRMED',
    categories: themes.map((theme) => (language === 'en' && theme.titleEn) || theme.title),
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
    ...(attendee && {
      organizer: { name: library.name, email: library.contact?.email ?? mailFrom().address },
      attendee,
    }),
  };
}

/** Stable for ever, wherever the hub is served from. */
function eventUid(id: string): string {
  return `${id}@kenniscloud`;
}
