import type { BookingProps } from '../../../templates/pages/Booking.tsx';
import { whenText } from '../../core/time/whenText.ts';
import type { Booking, User } from '../../payload-types.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

const tones = { requested: 'warn', approved: 'good', refused: 'bad', cancelled: 'plain' } as const;

/**
 * The facts of a booking, for the librarian and for who asked for it.
 * @param asker shown to librarians only
 */
export function presentBooking({
  ctx,
  booking,
  room,
  asker,
  actor = ctx.user,
}: {
  ctx: LibraryContext;
  booking: Booking;
  room: RoomInBranch;
  asker?: Pick<User, 'id' | 'name' | 'email'>;
  /** Who looks, when that is by a personal link. */
  actor?: User | null;
}): Pick<BookingProps, 'facts' | 'state' | 'event'> {
  const t = ctx.t.rooms.booking;
  const { timeZone } = room.branch;
  const onlooker = { actor, library: ctx.library.id };
  const by = asker && presentPerson({ onlooker, person: personIn.user(asker), nobody: '' });
  const event = typeof booking.event === 'object' ? booking.event : null;
  return {
    state: { label: t.states[booking.state], tone: tones[booking.state] },
    event: event ? { label: event.title, href: ctx.link(`/agenda/${event.slug}`) } : undefined,
    facts: [
      { term: t.room, detail: `${room.name}, ${room.branch.name}` },
      {
        term: t.when,
        detail: whenText({ at: booking.startsAt, until: booking.endsAt, timeZone, language: ctx.language }),
      },
      ...(booking.attendees ? [{ term: t.people, detail: String(booking.attendees) }] : []),
      ...(by?.name ? [{ term: t.by, detail: [by.name, by.email].filter(Boolean).join(', ') }] : []),
      ...(booking.reason ? [{ term: t.reason, detail: booking.reason }] : []),
    ],
  };
}
