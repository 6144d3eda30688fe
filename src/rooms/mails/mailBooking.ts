import type { PayloadRequest } from 'payload';
import { textFor, type Language } from '../../core/text/index.ts';
import { whenText } from '../../core/time/whenText.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { idOf } from '../../people/roles.ts';
import type { Booking, Event, Library } from '../../payload-types.ts';
import { ownBookingPath } from '../byMail/ownBookingPath.ts';
import { loadRoom } from '../checks/loadRoom.ts';

type Kind = 'received' | 'approved' | 'refused' | 'cancelled';

/**
 * Tells who asked for a room what became of it, in the transaction of the decision. Nobody is told of a
 * booking that nobody asked for.
 * @param event the activity the booking was for, which now has no room
 */
export async function mailBooking({
  req,
  library,
  booking,
  kind,
  event,
}: {
  req: PayloadRequest;
  library: Library;
  booking: Booking;
  kind: Kind;
  event?: Event;
}): Promise<void> {
  const asker = idOf(booking.requestedBy);
  if (!asker) return;
  const user = await req.payload.findByID({
    collection: 'users',
    id: asker,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // to mail who asked
    req,
  });
  if (!user) return;
  const language: Language = user.language === 'en' ? 'en' : 'nl';
  const content = await write({ req, library, booking, kind, event, language });
  const from = mailLibrary(library);
  await queueMail({ req, to: user.email, language, library: from, kind: `booking.${kind}`, content });
}

async function write({
  req,
  library,
  booking,
  kind,
  event,
  language,
}: {
  req: PayloadRequest;
  library: Library;
  booking: Booking;
  kind: Kind;
  event?: Event;
  language: Language;
}): Promise<MailContent> {
  const t = textFor(language).rooms;
  const room = await loadRoom({ payload: req.payload, req, id: idOf(booking.room) ?? '' });
  const { timeZone } = room.branch;
  const link = (path: string) => publicLink({ library, language, path });
  return {
    subject: t.mail[kind](room.name),
    paragraphs: [t.mail[`${kind}Text`], ...(booking.reason && kind !== 'approved' ? [booking.reason] : [])],
    facts: [
      { label: t.booking.room, value: `${room.name}, ${room.branch.name}` },
      {
        label: t.booking.when,
        value: whenText({ at: booking.startsAt, until: booking.endsAt, timeZone, language }),
      },
      { label: t.booking.purpose, value: booking.purpose },
    ],
    ...(event
      ? {
          after: [t.mail.refusedEvent(event.title)],
          button: { label: t.mail.chooseOther, href: link(`/agenda/${event.slug}/wijzigen`) },
        }
      : {
          button: { label: t.mail.see, href: link(ownBookingPath(booking)) },
          ...(kind === 'received' || kind === 'approved' ? { after: [t.mail.canCancel] } : {}),
        }),
  };
}
