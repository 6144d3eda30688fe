import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { Booking as BookingPage } from '../../../templates/pages/Booking.tsx';
import { Problem } from '../../core/Problem.ts';
import { readSignedToken } from '../../core/signedToken.ts';
import { idOf } from '../../people/roles.ts';
import type { Booking, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { endBooking } from '../commands/decideBooking.ts';
import { isHeld } from '../isHeld.ts';
import { presentBooking } from '../presenters/presentBooking.ts';
import { ownBookingPath } from './ownBookingPath.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET: how the request stands, and the button to cancel it. */
export async function showOwnBooking(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return ownPage({ ctx, request, form: emptyForm });
}

/** POST `afzeggen`: the room falls free. */
export const ownCancelForm = {
  schema: z.object({}),
  handle: async ({ ctx, request }: Asked): Promise<string> => {
    const booking = await loadOwn({ ctx, request });
    const { payload, library } = ctx;
    const user = booking.requestedBy as User;
    await endBooking({ payload, library, booking: booking.id, user, reason: '' });
    return ctx.link(ownBookingPath(booking));
  },
  show: ownPage,
};

async function ownPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const booking = await loadOwn({ ctx, request });
  const t = ctx.t.rooms.booking;
  const room = await loadRoom({ payload: ctx.payload, id: idOf(booking.room) ?? '' });
  const mayEnd = isHeld(booking) && !booking.event;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.t.rooms.list.title, href: ctx.link('/ruimtes') },
      { label: room.name, href: ctx.link(`/ruimtes/${room.slug}`) },
    ],
    render: (view) =>
      createElement(BookingPage, {
        view,
        t,
        title: booking.purpose,
        ...presentBooking({ ctx, booking, room }),
        end: mayEnd ? ctx.link(`${ownBookingPath(booking)}/afzeggen`) : undefined,
        asksWhy: false,
        form,
      }),
  };
}

/** @throws Problem 404 when the link was not made here, or nobody asked for the booking */
async function loadOwn({ ctx, request }: Asked): Promise<Booking> {
  const id = readSignedToken({ kind: 'booking', token: String(request.params.token) });
  if (!id || !ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const { docs } = await ctx.payload.find({
    collection: 'bookings',
    where: { id: { equals: id }, library: { equals: ctx.library.id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // by the personal link of who asked
    req: ctx.req,
  });
  if (!docs[0] || typeof docs[0].requestedBy !== 'object' || !docs[0].requestedBy)
    throw new Problem({ status: 404, code: 'not-found' });
  return docs[0];
}
