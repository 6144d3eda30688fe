import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  loadPlaces,
  markdownToLexical,
  mustBeComing,
  mustBeLibrarian,
  now,
  optional,
  placeOptions,
  Problem,
  readMany,
  readNumber,
  readPlace,
  readTimes,
  required,
  transact,
  several,
  storeMeeting,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Event, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { agendaOf } from './agendaOf.ts';
import { findSignals, type Signal } from './findSignals.ts';
import { PlanPage } from './PlanPage.tsx';

type Asked = { ctx: Ctx; request: Request };

const schema = z.object({
  titel: required(150),
  samenvatting: required(400),
  datum: z.string().trim().default(''),
  van: z.string().trim().default(''),
  tot: z.string().trim().default(''),
  ruimte: required(80),
  plaatsen: optional(10),
  partners: several(20),
});
type Values = z.output<typeof schema>;

/** `/signalen/:theme`: what was asked so often, and the meeting to make of it. */
export async function showPlan(ctx: Ctx, request: Request, form: FormState = emptyForm): Promise<PageAnswer> {
  const signal = await loadSignal({ ctx, request });
  const theme = themeTitle({ ctx: { ...ctx, language: 'nl' }, theme: signal.theme });
  const places = await loadPlaces(ctx);
  const partners = await ownPartners(ctx);
  const t = ctx.words.signals;
  const fits = partners.filter((partner) =>
    (partner.themes ?? []).some((each) => idOf(each) === signal.theme.id),
  );
  const values = {
    titel: t.planTitle(theme),
    samenvatting: t.summaryFor(theme),
    partners: fits.map(({ id }) => id).join(','),
    ...form.values,
  };
  return {
    title: t.plan,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.desk.title, href: ctx.here('/balie') },
    ],
    render: (view) =>
      createElement(PlanPage, {
        view,
        words: ctx.words,
        action: ctx.here(`/signalen/${signal.theme.slug}`),
        form: { ...form, values },
        label: t.label(
          themeTitle({ ctx, theme: signal.theme }),
          signal.questions.length,
          ctx.settings.signalDays,
        ),
        questions: signal.questions.map((question) => ({
          id: question.id,
          text: question.publicText ?? undefined,
          href: ctx.link(`/vragen/${question.id}`),
        })),
        places: placeOptions({ ctx, places }),
        partners: partners.map(({ id, name }) => ({ value: id, label: name })),
      }),
  };
}

/** POST: the meeting in the agenda, with the questions as its agenda; these are no signal any more. */
export const planForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showPlan(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: Values }): Promise<string> => {
    const signal = await loadSignal({ ctx, request });
    const places = await loadPlaces(ctx);
    const place = readPlace({ places, value: values.ruimte });
    const { startsAt, endsAt } = readTimes({ ...values, timeZone: place.branch.timeZone });
    mustBeComing(startsAt);
    const capacity = readNumber({ value: values.plaatsen, field: 'plaatsen', min: 1, max: 100_000 });
    const partners = (await ownPartners(ctx))
      .map(({ id }) => id)
      .filter((id) => values.partners.includes(id));
    const user = ctx.user as User;
    const event = await transact({
      payload: ctx.payload,
      key: place.room ? `room:${place.room.id}` : `signal:${ctx.library.id}:${signal.theme.id}`,
      work: async (req) => {
        const { payload, library, settings } = ctx;
        const fresh = await findSignals({ payload, req, library: library.id, settings, at: now() });
        const questions = fresh.find(({ theme }) => theme.id === signal.theme.id)?.questions;
        if (!questions) throw new Problem({ status: 409, code: 'conflict' });
        const made = await storeMeeting({
          req,
          library: library.id,
          group: null,
          user,
          host: user.id,
          meeting: {
            title: values.titel,
            summary: values.samenvatting,
            body: markdownToLexical(agendaOf(questions)) as Event['body'],
            startsAt: startsAt.toISOString(),
            endsAt: endsAt.toISOString(),
            branch: place.branch.id,
            room: place.room?.id ?? null,
            rsvp: 'open',
            capacity: capacity ?? place.room?.capacity ?? null,
            moderator: user.id,
            themes: [signal.theme.id],
          },
          origin: { partners },
        });
        for (const { id } of questions) {
          await payload.update({
            collection: 'questions',
            id,
            data: { wijkwinkel: { meeting: made.id } },
            depth: 0,
            overrideAccess: true, // a librarian of this library, checked above
            req,
          });
        }
        return made;
      },
    });
    return ctx.link(`/agenda/${event.slug}`);
  },
};

/** @throws Problem 401, 403 for others than librarians; 404 when there is no such signal (any more) */
async function loadSignal({ ctx, request }: Asked): Promise<Signal> {
  mustBeLibrarian(ctx);
  const { payload, req, library, settings } = ctx;
  const signals = await findSignals({ payload, req, library: library.id, settings, at: now() });
  const signal = signals.find(({ theme }) => theme.slug === request.params.theme);
  if (!signal) throw new Problem({ status: 404, code: 'not-found' });
  return signal;
}

async function ownPartners(ctx: Ctx) {
  const where = { library: { equals: ctx.library.id } };
  return (await readMany({ ctx, collection: 'partners', where, sort: 'name', limit: 100, depth: 0 })).docs;
}
