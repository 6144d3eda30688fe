import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { Booking } from '../../../templates/pages/Booking.tsx';
import { env } from '../../core/env.ts';
import { idOf } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { approveBooking, endBooking, refuseBooking } from '../commands/decideBooking.ts';
import { isHeld } from '../isHeld.ts';
import { loadBooking, loadBookingToDecide, type LoadedBooking } from '../loadBooking.ts';
import { presentBooking } from '../presenters/presentBooking.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** One booking: for librarians to decide on, for who asked to see how it stands. */
export async function showBooking(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return bookingPage({ ctx, request, form: emptyForm });
}

const idIn = ({ request }: Asked) => String(request.params.booking);
const back = ({ ctx, request }: Asked) => ctx.link(`/boekingen/${idIn({ ctx, request })}`);

/** POST `goedkeuren`. */
export const approveForm = {
  schema: z.object({}),
  handle: async (asked: Asked): Promise<string> => {
    const { ctx } = asked;
    const { user, booking } = await loadBookingToDecide({ ctx, id: idIn(asked) });
    await approveBooking({ payload: ctx.payload, library: ctx.library, booking: booking.id, user });
    return back(asked);
  },
  show: bookingPage,
};

const refusal = z.object({ reden: required(1000) });

/** POST `weigeren`. */
export const refuseForm = {
  schema: refusal,
  handle: async (asked: Asked & { values: z.output<typeof refusal> }): Promise<string> => {
    const { ctx, values } = asked;
    const { user, booking } = await loadBookingToDecide({ ctx, id: idIn(asked) });
    const decision = { payload: ctx.payload, library: ctx.library, booking: booking.id, user };
    await refuseBooking({ ...decision, reason: values.reden });
    return back(asked);
  },
  show: bookingPage,
};

const ending = z.object({ waarom: optional(1000) });

/** POST `afzeggen`. */
export const endForm = {
  schema: ending,
  handle: async (asked: Asked & { values: z.output<typeof ending> }): Promise<string> => {
    const { ctx, values } = asked;
    const { user, booking } = await loadBooking({ ctx, id: idIn(asked) });
    const decision = { payload: ctx.payload, library: ctx.library, booking: booking.id, user };
    await endBooking({ ...decision, reason: values.waarom });
    return back(asked);
  },
  show: bookingPage,
};

async function bookingPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const loaded = await loadBooking({ ctx, id: idIn({ ctx, request }) });
  const { booking, decides } = loaded;
  const t = ctx.t.rooms.booking;
  const room = await loadRoom({ payload: ctx.payload, id: idOf(booking.room) ?? '' });
  const asker = decides ? await askerOf({ ctx, loaded }) : undefined;
  const here = ctx.link(`/boekingen/${booking.id}`);
  const isOwn = idOf(booking.requestedBy) === ctx.user?.id;
  // A librarian first says yes or no to what someone else asks.
  const mayEnd = isHeld(booking) && !booking.event && (isOwn || booking.state === 'approved');
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.t.rooms.list.title, href: ctx.link('/ruimtes') },
      { label: room.name, href: ctx.link(`/ruimtes/${room.slug}`) },
    ],
    render: (view) =>
      createElement(Booking, {
        view,
        t,
        title: booking.purpose,
        ...presentBooking({ ctx, booking, room, asker }),
        notice: ctx.query.has('nieuw') && isHeld(booking) ? noticeOf({ ctx, loaded }) : undefined,
        approve: decides && booking.state === 'requested' ? `${here}/goedkeuren` : undefined,
        refuse: decides && booking.state === 'requested' ? `${here}/weigeren` : undefined,
        end: mayEnd ? `${here}/afzeggen` : undefined,
        asksWhy: !isOwn,
        backHref: decides ? `${env.PUBLIC_URL}/admin` : undefined,
        form,
      }),
  };
}

function noticeOf({ ctx, loaded }: { ctx: LibraryContext; loaded: LoadedBooking }): string {
  const t = ctx.t.rooms.booking;
  return loaded.booking.state === 'requested' ? t.new : t.booked;
}

async function askerOf({
  ctx,
  loaded,
}: {
  ctx: LibraryContext;
  loaded: LoadedBooking;
}): Promise<User | undefined> {
  const id = idOf(loaded.booking.requestedBy);
  if (!id) return undefined;
  const found = await ctx.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the librarian who decides sees who asks
    req: ctx.req,
  });
  return found ?? undefined;
}
