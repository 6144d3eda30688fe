import type { Payload, PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { updatePublished } from '../../agenda/meetings/commands/updatePublished.ts';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { useLink } from '../../people/links/useLink.ts';
import { idOf } from '../../people/roles.ts';
import type { Booking, Event, Library, User } from '../../payload-types.ts';
import { isHeld } from '../isHeld.ts';
import { mailBooking } from '../mails/mailBooking.ts';
import { planAs } from '../plannerOf.ts';
import { cancelBooking } from './cancelBooking.ts';

type Asked = {
  payload: Payload;
  library: Library;
  booking: string;
  user: User;
  /** The token of the link in the mail with which it is decided: used up together with it. */
  link?: string;
};

/**
 * Says yes to a booking; who asked is told.
 * @throws Problem conflict when it was decided or cancelled before
 */
export async function approveBooking({ payload, library, booking, user, link }: Asked): Promise<void> {
  await decide({
    payload,
    booking,
    link,
    from: ['requested'],
    work: async ({ req, asked }) => {
      const approved = await req.payload.update({
        collection: 'bookings',
        id: asked.id,
        data: { state: 'approved', decidedBy: user.id },
        depth: 0,
        overrideAccess: true, // bookings are changed by these commands only
        req,
      });
      await mailBooking({ req, library, booking: approved, kind: 'approved' });
    },
  });
}

/**
 * Says no, with the reason; who asked is told and the room falls free. An activity that it was for goes
 * on without a room, and who signed up is told of that.
 * @throws Problem conflict when it was decided or cancelled before
 */
export async function refuseBooking({
  payload,
  library,
  booking,
  user,
  reason,
  link,
}: Asked & { reason: string }): Promise<void> {
  await decide({
    payload,
    booking,
    link,
    from: ['requested'],
    work: async ({ req, asked }) => {
      const refused = await cancelBooking({
        req,
        booking: asked.id,
        state: 'refused',
        reason,
        decidedBy: user.id,
      });
      const event = await takeRoomFrom({ req, event: idOf(asked.event), user });
      await mailBooking({ req, library, booking: refused, kind: 'refused', event });
    },
  });
}

/**
 * Ends a booking that belongs to no activity. When it was not the asker who did it, the asker is told.
 * @throws Problem conflict when it was cancelled or refused before, or belongs to an activity
 */
export async function endBooking({
  payload,
  library,
  booking,
  user,
  reason,
}: Asked & { reason: string }): Promise<void> {
  await decide({
    payload,
    booking,
    from: ['requested', 'approved'],
    work: async ({ req, asked }) => {
      if (asked.event) throw new Problem({ status: 409, code: 'conflict' });
      const ended = await cancelBooking({ req, booking: asked.id, reason, decidedBy: user.id });
      if (idOf(asked.requestedBy) !== user.id)
        await mailBooking({ req, library, booking: ended, kind: 'cancelled' });
    },
  });
}

async function decide({
  payload,
  booking,
  link,
  from,
  work,
}: {
  payload: Payload;
  booking: string;
  link?: string;
  from: Booking['state'][];
  work: (args: { req: PayloadRequest; asked: Booking }) => Promise<void>;
}): Promise<void> {
  await transact({
    payload,
    key: `booking:${booking}`,
    work: async (req) => {
      if (link) await useLink({ payload, req, token: link, kind: 'booking-decision' });
      const asked = await payload.findByID({
        collection: 'bookings',
        id: booking,
        depth: 0,
        overrideAccess: true, // who decides was checked
        req,
      });
      if (!isHeld(asked) || !from.includes(asked.state)) throw new Problem({ status: 409, code: 'conflict' });
      await work({ req, asked });
      await forget({ req, tags: [idOf(asked.room) ?? '', asked.id] });
    },
  });
}

/** The activity stays in the agenda, in its branch; a draft is left as it is. */
async function takeRoomFrom({
  req,
  event: id,
  user,
}: {
  req: PayloadRequest;
  event: string | undefined;
  user: User;
}): Promise<Event | undefined> {
  if (!id) return undefined;
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // follows from the decision, which was allowed
    req,
  });
  if (event?._status !== 'published') return undefined;
  planAs({ req, user });
  return updatePublished({ req, event: id, change: () => ({ room: null }) });
}
