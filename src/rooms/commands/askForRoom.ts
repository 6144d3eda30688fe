import type { Payload } from 'payload';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { roomTransaction } from '../roomTransaction.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { Booking, Library, User } from '../../payload-types.ts';
import { mailBooking } from '../mails/mailBooking.ts';
import { isTeam } from '../people/isTeam.ts';
import { bookRoom } from './bookRoom.ts';

/**
 * Asks for a room without an activity. A librarian has it at once; so has anyone else where the room
 * needs no approval, and gets a mail that says so.
 * @throws Problem time.past, room.length, room.too-small, room.closed, room.taken
 */
export async function askForRoom({
  payload,
  library,
  user,
  ...wanted
}: {
  payload: Payload;
  library: Library;
  user: User;
  room: string;
  startsAt: Date;
  endsAt: Date;
  purpose: string;
  attendees?: number;
}): Promise<Booking> {
  if (wanted.startsAt <= now()) throw new Problem({ code: 'time.past', field: 'datum' });
  return roomTransaction({
    payload,
    key: `room:${wanted.room}`,
    work: async (req) => {
      const decides = isLibrarian(user, library.id);
      const team = await isTeam({ req, user, library: library.id });
      const state = decides ? 'approved' : undefined;
      const booking = await bookRoom({ req, ...wanted, requestedBy: user.id, state, team });
      if (booking.state === 'approved' && !decides)
        await mailBooking({ req, library, booking, kind: 'approved' });
      return booking;
    },
  });
}
