import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { now } from '../../core/now.ts';
import { whenText } from '../../core/time/whenText.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { createLink } from '../../people/links/createLink.ts';
import { idOf } from '../../people/roles.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import type { Booking, Library, User } from '../../payload-types.ts';
import { loadRoom } from '../checks/loadRoom.ts';

const longestDays = 30;

/**
 * Mails every librarian that a booking waits for a decision, each with a link of their own that decides once:
 * until the booking begins, thirty days at most.
 * @param asker who asked for it; shown to staff
 */
export async function tellStaff({
  req,
  library,
  booking,
  asker,
}: {
  req: PayloadRequest;
  library: Library;
  booking: Booking;
  asker: Pick<User, 'name' | 'email'>;
}): Promise<void> {
  const minutes = minutesUntil(booking.startsAt);
  if (minutes <= 0) return;
  const room = await loadRoom({ payload: req.payload, req, id: idOf(booking.room) ?? '' });
  const { timeZone } = room.branch;
  await tellWaiting({
    req,
    people: await librariansOf({ req, library: library.id }),
    kind: 'booking',
    mail: 'staff.booking-requested',
    library: mailLibrary(library),
    write: async ({ user, language }) => {
      const t = textFor(language).rooms;
      const token = await createLink({
        req,
        kind: 'booking-decision',
        email: user.email,
        user: user.id,
        facts: { booking: booking.id, library: library.id },
        minutes,
      });
      const when = whenText({ at: booking.startsAt, until: booking.endsAt, timeZone, language });
      const path = `/boekingen/besluit/${token}`;
      return {
        subject: t.mail.requested(room.name),
        paragraphs: [t.mail.requestedText(asker.name)],
        facts: [
          { label: t.booking.room, value: `${room.name}, ${room.branch.name}` },
          { label: t.booking.when, value: when },
          { label: t.booking.purpose, value: booking.purpose },
          ...(booking.attendees ? [{ label: t.booking.people, value: String(booking.attendees) }] : []),
          { label: t.booking.by, value: `${asker.name}, ${asker.email}` },
        ],
        button: { label: t.mail.decide, href: publicLink({ library, language, path }) },
        after: [t.mail.decideOnce],
      };
    },
  });
}

function minutesUntil(startsAt: string): number {
  const minutes = Math.floor((+new Date(startsAt) - +now()) / 60_000);
  return Math.min(minutes, longestDays * 24 * 60);
}
