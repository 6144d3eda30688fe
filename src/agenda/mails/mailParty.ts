import type { PayloadRequest } from 'payload';
import { eventCalendar } from '../../core/calendar/eventCalendar.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Rsvp } from '../../payload-types.ts';
import { calendarEventOf } from '../calendarEventOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { languageOf } from '../rsvpLinks.ts';
import { letterOf, type Letter } from './letterOf.ts';

/**
 * Mails a party, in the transaction of `req`; nothing for one without an address.
 * @param kind of the mail, such as `rsvp.confirm`
 * @param invite the calendar file that goes along (RFC 5546): to put it in the calendar, or take it out
 */
export async function mailParty({
  req,
  event,
  rsvp,
  kind,
  write,
  invite,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  rsvp: Rsvp;
  kind: `rsvp.${string}`;
  write: (letter: Letter) => MailContent;
  invite?: { method: 'REQUEST' | 'CANCEL'; sequence: number; tentative?: boolean };
}): Promise<void> {
  if (!rsvp.email) return;
  const { library } = event;
  await queueMail({
    req,
    to: rsvp.email,
    language: languageOf(rsvp),
    library: { id: library.id, name: library.name, slug: library.slug ?? '', style: library.style },
    kind,
    content: write(letterOf({ event, rsvp })),
    ...(invite && { calendar: { method: invite.method, ics: invitation({ event, rsvp, ...invite }) } }),
  });
}

function invitation({
  event,
  rsvp,
  method,
  sequence,
  tentative,
}: {
  event: ToldEvent;
  rsvp: Rsvp;
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
  tentative?: boolean;
}): string {
  const attendee = { name: rsvp.name || (rsvp.email ?? ''), email: rsvp.email ?? '' };
  const made = calendarEventOf({ event, sequence, language: languageOf(rsvp), attendee, tentative });
  return eventCalendar({ method, events: [method === 'CANCEL' ? { ...made, status: 'CANCELLED' } : made] });
}
