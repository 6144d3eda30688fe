import { eventCalendar } from '../../core/calendar/eventCalendar.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import type { AskedMail } from '../../mail/queueMails.ts';
import type { Rsvp } from '../../payload-types.ts';
import { calendarEventOf } from '../calendarEventOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { languageOf } from '../rsvpLinks.ts';
import { letterOf, type Letter } from './letterOf.ts';

/** A letter to a party: who, about what, and what it says. */
export type PartyLetter = {
  event: ToldEvent;
  rsvp: Rsvp;
  /** Such as `rsvp.confirm`. */
  kind: `rsvp.${string}`;
  write: (letter: Letter) => MailContent;
  /** The calendar file that goes along (RFC 5546): to put it in the calendar, or take it out. */
  invite?: { method: 'REQUEST' | 'CANCEL'; sequence: number; tentative?: boolean };
  /** For a mail that nobody asked for at that moment. */
  list?: AskedMail['list'];
};

/** The mail to a party; undefined for one without an address. */
export function partyMail({ event, rsvp, kind, write, invite, list }: PartyLetter): AskedMail | undefined {
  if (!rsvp.email) return undefined;
  const { library } = event;
  return {
    to: rsvp.email,
    language: languageOf(rsvp),
    library: { id: library.id, name: library.name, slug: library.slug ?? '', style: library.style },
    kind,
    content: write(letterOf({ event, rsvp })),
    list,
    ...(invite && { calendar: { method: invite.method, ics: invitation({ event, rsvp, ...invite }) } }),
  };
}

function invitation({
  event,
  rsvp,
  method,
  sequence,
  tentative,
}: Pick<PartyLetter, 'event' | 'rsvp'> & NonNullable<PartyLetter['invite']>): string {
  const attendee = { name: rsvp.name || (rsvp.email ?? ''), email: rsvp.email ?? '' };
  const made = calendarEventOf({ event, sequence, language: languageOf(rsvp), attendee, tentative });
  return eventCalendar({ method, events: [method === 'CANCEL' ? { ...made, status: 'CANCELLED' } : made] });
}
