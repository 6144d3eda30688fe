import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  isLibrarian,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankCall, MuziekbankOffer } from '../../../src/payload-types.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { CallPage } from './CallPage.tsx';
import { find } from '../find.ts';
import { callTrail } from './callTrail.ts';
import { isOver } from './isOver.ts';

/** GET `/oproepen/:call`: what is asked, and a form to offer help; librarians see who did. */
export async function showCall({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  const call = await find({ ctx, collection: 'muziekbank-calls', id: request.params.call });
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const offers = isStaff ? await offersOf({ ctx, call }) : [];
  const event =
    typeof call.event === 'object' && call.event?._status === 'published' ? call.event : undefined;
  const isOpen = call.state === 'open' && !isOver(call);
  return {
    title: call.title,
    robots: isOpen ? undefined : 'noindex',
    breadcrumb: callTrail(ctx),
    render: (view) =>
      createElement(CallPage, {
        view,
        words: ctx.words,
        title: call.title,
        text: call.text,
        until: call.until
          ? ctx.words.calls.until(dateText({ at: call.until, timeZone: homeZone, language: ctx.language }))
          : undefined,
        event:
          event?.visibility === 'public'
            ? { label: event.title, href: ctx.link(`/agenda/${event.slug}`) }
            : undefined,
        isOpen,
        done: ctx.query.has('gedaan'),
        action: ctx.here(`/oproepen/${call.id}`),
        form: {
          ...form,
          values: { naam: ctx.user?.name ?? '', email: ctx.user?.email ?? '', ...form.values },
        },
        offers: offers.map((offer) => ({
          id: offer.id,
          name: offer.name,
          // For librarians of this library only.
          address: offer.email,
          text: offer.text ?? undefined,
          thank: offer.state === 'new' ? ctx.here(`/aanbod/${offer.id}/bedanken`) : undefined,
          named: Boolean(offer.named),
        })),
        close: isStaff && call.state === 'open' ? ctx.here(`/oproepen/${call.id}/sluiten`) : undefined,
      }),
  };
}

async function offersOf({ ctx, call }: { ctx: Ctx; call: MuziekbankCall }): Promise<MuziekbankOffer[]> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-offers',
    where: { and: [{ call: { equals: call.id } }, { library: { equals: ctx.library.id } }] },
    sort: 'createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs;
}
