import type { BadgeView } from '../../../templates/parts/Badge.tsx';
import type { EventCardProps } from '../../../templates/parts/EventCard.tsx';
import type { Text } from '../../core/text/index.ts';
import { dateParts } from '../../core/time/dateParts.ts';
import type { Event, SeatLedger } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import { placeOf } from '../placeOf.ts';
import { timeZoneOf } from '../timeZoneOf.ts';
import { presentSeats } from './presentSeats.ts';

/** What a card needs of an activity, for `readMany`. */
export const eventCardFields = [
  'title',
  'slug',
  'summary',
  'motif',
  'startsAt',
  'endsAt',
  'branch',
  'room',
  'library',
  'rsvp',
  'capacity',
  'seatsTaken',
  'eventStatus',
] as const satisfies (keyof Event)[];

export type CardEvent = Pick<Event, 'id' | (typeof eventCardFields)[number]>;

/**
 * An activity as a card: title, summary, when, where, seats, whether it is on. Public facts only; who may
 * see the activity at all was decided when it was read.
 * @param event read with depth 1, so that branch, room and (on network pages) library are filled in
 * @param ledger seats taken when the event was read without `seatsTaken`
 */
export function presentEventCard({
  ctx,
  event,
  ledger,
}: {
  ctx: Context;
  event: CardEvent;
  ledger?: Pick<SeatLedger, 'taken'>;
}): EventCardProps {
  const library = !ctx.library && typeof event.library === 'object' ? event.library : null;
  const path = `/agenda/${event.slug}`;
  return {
    title: event.title,
    href: library ? ctx.networkLink(`/${library.slug}${path}`) : ctx.link(path),
    summary: event.summary ?? undefined,
    motif: event.motif ?? 'people',
    seed: event.slug ?? event.id,
    date: dateParts({
      at: event.startsAt,
      until: event.endsAt,
      timeZone: timeZoneOf(event),
      language: ctx.language,
    }),
    place: placeOf(event),
    library: library?.name,
    seats: presentSeats({ event, taken: ledger?.taken ?? event.seatsTaken ?? 0, t: ctx.t }),
    badges: presentEventBadges({ event, t: ctx.t }),
    off: isOff(event),
  };
}

/** What one should know at once: is it on, is it over, who may come. */
export function presentEventBadges({
  event,
  t,
}: {
  event: Pick<Event, 'eventStatus' | 'endsAt' | 'rsvp'>;
  t: Text;
}): BadgeView[] {
  const { badges } = t.agenda;
  if (event.eventStatus === 'cancelled') return [{ label: badges.cancelled, tone: 'bad' }];
  if (event.eventStatus === 'postponed') return [{ label: badges.postponed, tone: 'warn' }];
  if (event.eventStatus === 'held' || isPast(event)) return [{ label: badges.held }];
  if (event.rsvp === 'members') return [{ label: badges.members }];
  return event.rsvp === 'none' ? [{ label: badges.noRsvp }] : [];
}
