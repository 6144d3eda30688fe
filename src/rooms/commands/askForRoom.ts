import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { transact } from '../../core/database/transact.ts';
import { isLibrarian } from '../../people/roles.ts';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import type { Booking, Library, User } from '../../payload-types.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { tellStaff } from '../byMail/tellStaff.ts';
import { countRequest } from '../quota/countRequest.ts';
import { quotasFor, type RoomParty } from '../quota/quotasFor.ts';
import { mailBooking } from '../mails/mailBooking.ts';
import { isTeam } from '../people/isTeam.ts';
import { bookRoom } from './bookRoom.ts';

/**
 * Asks for a room without an activity. A librarian has it at once; so has anyone else where the room
 * needs no approval, and gets a mail that says so.
 * A partner, a group and a person have their quota of requests in a month, where the library sets one.
 * @throws Problem time.past, room.length, room.too-small, room.closed, room.taken, room.quota; 403 group.blocked
 */
export async function askForRoom({
  payload,
  library,
  user,
  party = { kind: 'user', id: user.id },
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
  /** On whose behalf; left out: the person's own. */
  party?: RoomParty;
}): Promise<Booking> {
  if (wanted.startsAt <= now()) throw new Problem({ code: 'time.past', field: 'datum' });
  return transact({
    payload,
    key: `room:${wanted.room}`,
    work: async (req) => {
      await mustNotBeBlocked({ payload, req, user: user.id, library: library.id });
      const decides = isLibrarian(user, library.id);
      const team = await isTeam({ req, user, library: library.id });
      const state = decides ? 'approved' : undefined;
      const room = await loadRoom({ payload, req, id: wanted.room });
      const quotas = decides ? [] : quotasFor({ room, library, party, startsAt: wanted.startsAt });
      const countedIn = await countRequest({ req, quotas });
      const made = await bookRoom({ req, ...wanted, requestedBy: user.id, state, team });
      const booking = await noteParty({ req, booking: made, party, countedIn });
      if (decides) return booking;
      const kind = booking.state === 'approved' ? 'approved' : 'received';
      await mailBooking({ req, library, booking, kind });
      if (kind === 'received') await tellStaff({ req, library, booking, asker: user });
      return booking;
    },
  });
}

/** For whom it was asked, and which counts go down when it ends. */
async function noteParty({
  req,
  booking,
  party,
  countedIn,
}: {
  req: PayloadRequest;
  booking: Booking;
  party: RoomParty;
  countedIn: string[];
}): Promise<Booking> {
  if (party.kind === 'user' && countedIn.length === 0) return booking;
  return req.payload.update({
    collection: 'bookings',
    id: booking.id,
    data: {
      countedIn,
      ...(party.kind === 'group' && { group: party.id }),
      ...(party.kind === 'partner' && { partner: party.id }),
    },
    depth: 0,
    overrideAccess: true, // bookings are changed by these commands only
    req,
  });
}
