import type { PayloadRequest } from 'payload';
import { isLibrarian, idOf } from '../people/roles.ts';
import { libraryById } from '../libraries/libraryById.ts';
import type { Booking, Event, User } from '../payload-types.ts';
import { tellStaff } from './byMail/tellStaff.ts';
import { bookRoom } from './commands/bookRoom.ts';
import { cancelBooking } from './commands/cancelBooking.ts';
import { moveBooking } from './commands/moveBooking.ts';
import { checkSize } from './checks/checkStay.ts';
import { loadRoom } from './checks/loadRoom.ts';
import { heldStates } from './isHeld.ts';
import { plannerOf } from './plannerOf.ts';

/**
 * Makes the booking of a published activity agree with it: taken, moved, renamed or ended, in the
 * transaction of `req`. Compares with the booking itself, never with an earlier version of the activity,
 * which may have been a draft. Does nothing when they agree.
 * @throws Problem room.taken, room.too-small, room.closed, room.length; the transaction must end then
 */
export async function followEvent({ req, event }: { req: PayloadRequest; event: Event }): Promise<void> {
  const booking = await bookingOf({ req, event: event.id });
  const room = idOf(event.room);
  const isOff = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  if (!room || isOff) {
    if (booking) await cancelBooking({ req, booking: booking.id });
    return;
  }
  if (booking) return follow({ req, event, booking, room });
  // A meeting that was held needs no room any more; one entered afterwards is on record without one.
  if (event.eventStatus === 'held') return;
  const planner = plannerOf(req);
  const made = await bookRoom({
    req,
    room,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    purpose: event.title,
    event: event.id,
    requestedBy: planner?.id,
    attendees: event.capacity,
    state: planner && !isLibrarian(planner, idOf(event.library)) ? undefined : 'approved',
    team: true,
  });
  if (planner && made.state === 'requested') await tellOfRequest({ req, booking: made, asker: planner });
}

/** A moderator's meeting needs a yes for its room: the librarians hear of it. */
async function tellOfRequest({
  req,
  booking,
  asker,
}: {
  req: PayloadRequest;
  booking: Booking;
  asker: Pick<User, 'name' | 'email'>;
}): Promise<void> {
  const library = await libraryById({ req, id: idOf(booking.library) ?? '' });
  if (library) await tellStaff({ req, library, booking, asker });
}

async function follow({
  req,
  event,
  booking,
  room,
}: {
  req: PayloadRequest;
  event: Event;
  booking: Booking;
  room: string;
}): Promise<void> {
  const moves =
    idOf(booking.room) !== room ||
    +new Date(booking.startsAt) !== +new Date(event.startsAt) ||
    +new Date(booking.endsAt) !== +new Date(event.endsAt);
  const attendees = event.capacity ?? null;
  if (moves) {
    const state = await stateAfterMove({ req, event, room });
    const { startsAt, endsAt, title: purpose } = event;
    await moveBooking({
      req,
      booking: booking.id,
      room,
      startsAt,
      endsAt,
      purpose,
      attendees,
      state,
      team: true,
    });
    return;
  }
  if (booking.purpose === event.title && (booking.attendees ?? null) === attendees) return;
  if ((attendees ?? 0) > (booking.attendees ?? 0)) {
    checkSize({ room: await loadRoom({ payload: req.payload, req, id: room }), attendees });
  }
  await req.payload.update({
    collection: 'bookings',
    id: booking.id,
    data: { purpose: event.title, attendees },
    depth: 0,
    overrideAccess: true, // the booking is called what the activity is called
    req,
  });
}

/** Whoever needs approval for a room needs it again for another time or room; a librarian gives it by moving. */
async function stateAfterMove({ req, event, room }: { req: PayloadRequest; event: Event; room: string }) {
  const planner = plannerOf(req);
  if (!planner || isLibrarian(planner, idOf(event.library))) return 'approved';
  const { approval } = await loadRoom({ payload: req.payload, req, id: room });
  return approval ? 'requested' : 'approved';
}

/** The booking that holds the room of an activity, if there is one. */
export async function bookingOf({
  req,
  event,
}: {
  req: PayloadRequest;
  event: string;
}): Promise<Booking | undefined> {
  const found = await req.payload.find({
    collection: 'bookings',
    where: { event: { equals: event }, state: { in: [...heldStates] } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the hub keeps activity and booking alike
    req,
  });
  return found.docs[0];
}
