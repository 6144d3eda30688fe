import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { BookingDecision } from '../../../templates/pages/BookingDecision.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import { Problem } from '../../core/Problem.ts';
import { readLink } from '../../people/links/readLink.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { Booking, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { approveBooking, refuseBooking } from '../commands/decideBooking.ts';
import { presentBooking } from '../presenters/presentBooking.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET `/boekingen/besluit/:token`: the facts and two buttons. Opening it decides nothing. */
export async function showDecide(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return decidePage({ ctx, request, form: emptyForm });
}

const schema = z
  .object({ besluit: z.enum(['ja', 'nee']), reden: optional(1000) })
  .refine(({ besluit, reden }) => besluit === 'ja' || reden !== '', {
    path: ['reden'],
    message: 'field.required',
  });

/** POST: decides, by the librarian whom the link was mailed to; the link is used up with it. */
export const decideForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const link = String(request.params.token);
    const { booking, user } = await loadByLink({ ctx, link });
    const decision = { payload: ctx.payload, library: ctx.library, booking: booking.id, user, link };
    if (values.besluit === 'ja') await approveBooking(decision);
    else await refuseBooking({ ...decision, reason: values.reden });
    return `${ctx.link('/boekingen/besloten')}?antwoord=${values.besluit}`;
  },
  show: decidePage,
};

/** GET `/boekingen/besloten`. */
export async function showDecided(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.rooms.byMail;
  const text = ctx.query.get('antwoord') === 'ja' ? t.approved : t.refused;
  return messagePage({ ctx, title: t.done, text });
}

async function decidePage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const link = String(request.params.token);
  const { booking, user, asker } = await loadByLink({ ctx, link });
  const t = ctx.t.rooms;
  if (booking.state !== 'requested')
    return messagePage({
      ctx,
      title: t.byMail.late,
      text: t.byMail.lateText(t.booking.states[booking.state]),
    });
  const room = await loadRoom({ payload: ctx.payload, id: idOf(booking.room) ?? '' });
  const { facts } = presentBooking({ ctx, booking, room, asker, actor: user });
  return {
    title: t.booking.decide,
    robots: 'noindex',
    render: (view) =>
      createElement(BookingDecision, {
        view,
        t: t.booking,
        title: booking.purpose,
        hint: t.byMail.as(user.name),
        facts,
        action: ctx.link(`/boekingen/besluit/${link}`),
        form,
      }),
  };
}

function messagePage({ ctx, title, text }: { ctx: LibraryContext; title: string; text: string }): PageAnswer {
  const links = [{ label: ctx.t.rooms.list.title, href: ctx.link('/ruimtes') }];
  return {
    title,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title, text, links }),
  };
}

/**
 * The booking of a link, and the librarian whom it was mailed to, who must still be one.
 * @throws Problem 410 token.unknown, token.expired, token.used; 403 not-allowed
 */
async function loadByLink({
  ctx,
  link,
}: {
  ctx: LibraryContext;
  link: string;
}): Promise<{ booking: Booking; user: User; asker?: User }> {
  const { payload, library } = ctx;
  const read = await readLink({ payload, token: link, kinds: ['booking-decision'] });
  if (read.refusal || read.facts.library !== library?.id)
    throw new Problem({ status: 410, code: read.refusal ?? 'token.unknown' });
  const find = { depth: 1, disableErrors: true, overrideAccess: true } as const; // by the link in the mail to staff
  const [booking, user] = await Promise.all([
    payload.findByID({ collection: 'bookings', id: read.facts.booking ?? '', ...find }),
    payload.findByID({ collection: 'users', id: read.user ?? '', ...find }),
  ]);
  if (!booking || idOf(booking.library) !== library.id)
    throw new Problem({ status: 410, code: 'token.unknown' });
  if (!user || !isLibrarian(user, library.id)) throw new Problem({ status: 403, code: 'not-allowed' });
  const asker =
    typeof booking.requestedBy === 'object' && booking.requestedBy ? booking.requestedBy : undefined;
  return { booking, user, asker };
}
