import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalCalendarMethod,
  type ICalEventData,
  type ICalEventStatus,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { now } from '../now.ts';
import type { CalendarEvent } from './CalendarEvent.ts';
import { escapeText, plainName, plainText, safeUrl } from './calendarText.ts';
import { timeZoneBlock } from './timeZoneBlock.ts';

export type { CalendarEvent } from './CalendarEvent.ts';

/**
 * A calendar file (RFC 5545, 7986): a feed, one meeting to keep, or an invitation (RFC 5546).
 * @param method `REQUEST` and `CANCEL` for invitations by mail; left out for feeds
 * @param name of the calendar, for feeds
 * @param sourceUrl where the feed lives
 * @returns the text with CRLF, lines of at most 75 octets; served as `text/calendar; charset=utf-8`
 * @throws Error when a moment is no date or an address no address
 */
export function eventCalendar({
  events,
  method,
  name,
  sourceUrl,
}: {
  events: CalendarEvent[];
  method?: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  name?: string;
  sourceUrl?: string;
}): string {
  const isInvitation = method === 'REQUEST' || method === 'CANCEL';
  const calendar = ical({ prodId: '//Kenniscloud//Agenda//NL' });
  const years = yearsOf(events);
  // Without a name on the calendar itself DTSTAMP keeps its Z, and each meeting its own zone.
  calendar.timezone({ name: null, generator: (timeZone) => timeZoneBlock({ timeZone, ...years }) });
  if (method) calendar.method(method as ICalCalendarMethod);
  if (name) calendar.name(escapeText(name));
  if (sourceUrl) calendar.source(safeUrl(sourceUrl));
  if (!isInvitation) calendar.ttl(3600);
  for (const event of events) calendar.createEvent(eventData({ event, isInvitation }));
  return `${propertiesFirst(calendar.toString())}\r\n`;
}

/** RFC 5545 3.4 wants every property before the first component; ical-generator writes two behind it. */
function propertiesFirst(text: string): string {
  const zones =
    /((?:BEGIN:VTIMEZONE\r\n[^]*?END:VTIMEZONE\r\n)+)((?:(?:REFRESH-INTERVAL|X-PUBLISHED-TTL)[^\r]*\r\n)+)/;
  return text.replace(zones, '$2$1');
}

function eventData({ event, isInvitation }: { event: CalendarEvent; isInvitation: boolean }): ICalEventData {
  const zone = zoneOf(event);
  const changed = event.updatedAt && moment(event.updatedAt, 'utc');
  return {
    id: plainName(event.uid),
    sequence: event.sequence,
    start: moment(event.startsAt, zone ?? 'utc'),
    end: moment(event.endsAt, zone ?? 'utc'),
    timezone: zone,
    // A feed that did not change must stay the same file; an invitation is stamped when it is made.
    stamp: isInvitation || !changed ? moment(now(), 'utc') : changed,
    created: event.createdAt ? moment(event.createdAt, 'utc') : null,
    lastModified: changed || null,
    summary: plainName(event.title),
    description: event.description ? plainText(event.description) : null,
    location: event.location ? { title: plainText(event.location) } : null,
    url: safeUrl(event.url),
    status: event.status as ICalEventStatus,
    categories: (event.categories ?? []).map((category) => ({ name: plainName(category) })),
    organizer: event.organizer
      ? { name: plainName(event.organizer.name), email: event.organizer.email }
      : null,
    attendees: event.attendee ? [attendee(event.attendee)] : [],
  };
}

function attendee({ name, email }: { name: string; email: string }) {
  return {
    name: plainName(name),
    email,
    rsvp: true,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    type: ICalAttendeeType.INDIVIDUAL,
  };
}

/**
 * The zone to write the times in, or null for UTC: for UTC itself, a zone nobody knows, and a meeting in
 * the hour that comes twice. There a wall clock time means its first coming (RFC 5545 3.3.5), but not
 * every calendar knows that.
 */
function zoneOf({ startsAt, endsAt, timeZone }: CalendarEvent): string | null {
  const { isValid, zone } = DateTime.fromMillis(0, { zone: timeZone });
  if (!isValid || zone.name === 'UTC') return null;
  const comesTwice = [startsAt, endsAt].some((at) => moment(at, timeZone).getPossibleOffsets().length > 1);
  return comesTwice ? null : timeZone;
}

function moment(value: Date | string, zone: string): DateTime {
  const made = value instanceof Date ? DateTime.fromJSDate(value) : DateTime.fromISO(value, { zone });
  if (!made.isValid) throw new Error('A moment in a calendar is no date');
  return made.setZone(zone);
}

function yearsOf(events: CalendarEvent[]): { from: number; to: number } {
  const years = events.flatMap((event) => [event.startsAt, event.endsAt].map((at) => moment(at, 'utc').year));
  const first = years.length ? years : [moment(now(), 'utc').year];
  return { from: Math.min(...first), to: Math.max(...first) };
}
