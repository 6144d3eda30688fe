import type { PayloadRequest } from 'payload';
import {
  createElement,
  dateText,
  emailField,
  emptyForm,
  homeZone,
  idOf,
  isLibrarian,
  languageOf,
  librariansOf,
  mailFromFlavour,
  mustBeLibrarian,
  now,
  optional,
  Problem,
  publicLink,
  required,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankCall, MuziekbankOffer, User } from '../../../src/payload-types.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { eveningEvents } from '../evenings/eveningsAbout.ts';
import { find, isId } from '../find.ts';
import { refused } from '../refused.ts';
import { CallFormPage } from './CallFormPage.tsx';
import { CallPage } from './CallPage.tsx';

const trail = (ctx: Ctx) => [
  { label: ctx.words.title, href: ctx.here('/') },
  { label: ctx.words.volunteers.title, href: ctx.here('/vrijwilligers') },
];

const callSchema = z.object({
  titel: required(120),
  tekst: required(1500),
  tot: optional(10),
  avond: optional(40),
});

/** GET `/oproepen/nieuw`. */
export async function showNewCall({ ctx, form = emptyForm }: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const events = await eveningEvents({
    ctx,
    events: { endsAt: { greater_than: now().toISOString() } },
    sort: 'startsAt',
    limit: 50,
  });
  const t = ctx.words.calls;
  return {
    title: t.new,
    robots: 'noindex',
    breadcrumb: trail(ctx),
    render: (view) =>
      createElement(CallFormPage, {
        view,
        words: ctx.words,
        action: ctx.here('/oproepen/nieuw'),
        form,
        events: events.map(({ id, title }) => ({ value: id, label: title })),
      }),
  };
}

/** POST: everyone sees it at once, and volunteers who asked for it get a mail. */
export const newCallForm = {
  schema: callSchema,
  show: (args: Shown) => showNewCall(args),
  handle: async ({ ctx, values }: Asked & { values: z.output<typeof callSchema> }) => {
    mustBeLibrarian(ctx);
    if (values.avond && !isId({ ctx, id: values.avond }))
      throw new Problem({ code: 'field.choice', field: 'avond' });
    const event = values.avond
      ? await find({ ctx, collection: 'events', id: values.avond, depth: 0 })
      : undefined;
    const until = values.tot ? readDay(values.tot) : null;
    const call = await transact({
      payload: ctx.payload,
      work: async (req) => {
        const mailTo = await volunteersToMail({ ctx, req });
        const made = await req.payload.create({
          collection: 'muziekbank-calls',
          data: {
            library: ctx.library.id,
            title: values.titel,
            text: values.tekst,
            until,
            event: event?.id ?? null,
            state: 'open',
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        });
        for (const user of mailTo) await mailCall({ ctx, req, user, call: made });
        return made;
      },
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};

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
    breadcrumb: trail(ctx),
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

const offerSchema = z.object({
  naam: required(100),
  email: emailField,
  tekst: optional(1000),
  noemen: optional(5),
});

/** POST: someone offers help; librarians get a mail, and who offers one too. */
export const offerForm = {
  schema: offerSchema,
  show: (args: Shown) => showCall(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof offerSchema> }) => {
    const call = await find({ ctx, collection: 'muziekbank-calls', id: request.params.call, depth: 0 });
    if (call.state !== 'open' || isOver(call))
      return refused({
        ctx,
        request,
        show: showCall,
        values,
        field: 'form',
        message: ctx.words.calls.closed,
        status: 409,
      });
    await transact({
      payload: ctx.payload,
      key: `muziekbank-call:${call.id}`,
      work: async (req) => {
        const librarians = await librariansOf({ req, library: ctx.library.id });
        await req.payload.create({
          collection: 'muziekbank-offers',
          data: {
            library: ctx.library.id,
            call: call.id,
            name: values.naam,
            email: values.email,
            text: values.tekst || null,
            named: values.noemen === 'ja',
            state: 'new',
          },
          depth: 0,
          overrideAccess: true, // anyone may offer help; librarians read it
          req,
        });
        const href = callLink({ ctx, call });
        const facts = { title: call.title, name: values.naam, text: values.tekst, href };
        const { library, language } = ctx;
        const mail = { req, flavour: 'muziekbank', library, facts };
        await mailFromFlavour({ ...mail, kind: 'helps', to: values.email, language });
        for (const user of librarians)
          await mailFromFlavour({ ...mail, kind: 'offer', to: user.email, language: languageOf(user) });
      },
    });
    return `${ctx.here(`/oproepen/${call.id}`)}?gedaan=1`;
  },
};

/** POST `/oproepen/:call/sluiten`. */
export const closeCallForm = {
  schema: z.object({}),
  show: (args: Shown) => showCall(args),
  handle: async ({ ctx, request }: Asked) => {
    mustBeLibrarian(ctx);
    const call = await find({ ctx, collection: 'muziekbank-calls', id: request.params.call, depth: 0 });
    await ctx.payload.update({
      collection: 'muziekbank-calls',
      id: call.id,
      data: { state: 'closed' },
      depth: 0,
      overrideAccess: false,
      req: ctx.req,
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};

// Each offer has a form of its own on the page, so that its field has a name of its own.
const thankSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** POST `/aanbod/:offer/bedanken`: thanks that everyone sees, once; with the name only when that was said. */
export const thankForm = {
  schema: thankSchema,
  show: async ({ ctx, request, form }: Shown) => {
    mustBeLibrarian(ctx);
    const offer = await find({ ctx, collection: 'muziekbank-offers', id: request.params.offer, depth: 0 });
    const params = { call: idOf(offer.call) };
    return showCall({ ctx, request: { ...request, params } as unknown as Asked['request'], form });
  },
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof thankSchema> }) => {
    mustBeLibrarian(ctx);
    const offer = await find({ ctx, collection: 'muziekbank-offers', id: request.params.offer, depth: 0 });
    const call = await find({ ctx, collection: 'muziekbank-calls', id: idOf(offer.call), depth: 0 });
    const field = `waarvoor-${offer.id}`;
    const what = required(200).safeParse(values[field]);
    if (!what.success) throw new Problem({ status: 422, code: 'field.required', field });
    await transact({
      payload: ctx.payload,
      key: `muziekbank-offer:${offer.id}`,
      work: async (req) => {
        const changed = await req.payload.db.updateOne({
          collection: 'muziekbank-offers',
          where: { and: [{ id: { equals: offer.id } }, { state: { equals: 'new' } }] },
          data: { state: 'thanked' },
          options: { atomic: true },
          req,
        });
        if (!changed) throw new Problem({ status: 409, code: 'conflict' });
        await req.payload.create({
          collection: 'muziekbank-thanks',
          data: {
            library: ctx.library.id,
            what: what.data,
            name: offer.named ? offer.name : null,
            event: idOf(call.event) ?? null,
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        });
        const { library, language } = ctx;
        const facts = { name: offer.name, title: call.title, what: what.data };
        await mailFromFlavour({
          req,
          flavour: 'muziekbank',
          kind: 'thanks',
          library,
          to: offer.email,
          language,
          facts,
        });
      },
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};

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

/** Accounts of volunteers who asked for calls by mail. */
async function volunteersToMail({ ctx, req }: { ctx: Ctx; req: PayloadRequest }): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'muziekbank-volunteers',
    where: { and: [{ library: { equals: ctx.library.id } }, { mailCalls: { equals: true } }] },
    limit: 500,
    pagination: false,
    depth: 1,
    overrideAccess: true, // to mail those who asked for it
    req,
  });
  return docs.flatMap(({ user }) => (user && typeof user === 'object' ? [user] : []));
}

async function mailCall({
  ctx,
  req,
  user,
  call,
}: {
  ctx: Ctx;
  req: PayloadRequest;
  user: User;
  call: MuziekbankCall;
}): Promise<void> {
  await mailFromFlavour({
    req,
    flavour: 'muziekbank',
    kind: 'call',
    library: ctx.library,
    to: user.email,
    language: languageOf(user),
    facts: { name: user.name, title: call.title, text: call.text, href: callLink({ ctx, call }) },
    list: { user: user.id, settings: ownLink({ ctx, path: '/vrijwilligers/mijn' }) },
  });
}

function callLink({ ctx, call }: { ctx: Ctx; call: MuziekbankCall }): string {
  return ownLink({ ctx, path: `/oproepen/${call.id}` });
}

function ownLink({ ctx: { library, language }, path }: { ctx: Ctx; path: string }): string {
  return publicLink({ library, language, path: `/muziekbank${path}` });
}

function isOver(call: MuziekbankCall): boolean {
  return Boolean(call.until) && new Date(call.until ?? '').getTime() + 24 * 3_600_000 < now().getTime();
}

/** Noon of a day. @throws Problem field.date */
function readDay(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T12:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime())) throw new Problem({ code: 'field.date', field: 'tot' });
  return at.toISOString();
}
