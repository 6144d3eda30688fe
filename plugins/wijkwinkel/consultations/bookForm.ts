import type { Request } from 'express';
import {
  createElement,
  emailField,
  emptyForm,
  now,
  optional,
  Problem,
  required,
  timeText,
  whenText,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { isLanguage, languageCodes, languages } from '../languages.ts';
import { BookPage } from './BookPage.tsx';
import { bookSlot } from './bookSlot.ts';
import { findVisits } from './findVisits.ts';
import { loadConsultation } from './loadConsultation.ts';
import { occurrenceAt, slotsOf, zoneOf, type Occurrence } from './occurrencesOf.ts';
import { nextOf, presentConsultation } from './showConsultations.ts';

type Asked = { ctx: Ctx; request: Request };

const ahead = 12;

const schema = z.object({
  op: required(40),
  tijd: required(40),
  naam: required(100),
  email: emailField,
  taal: required(5),
  nodig: optional(300),
});

/** GET `/spreekuren/:consultation`, with `?op=` the form of that day. */
export async function showConsultation(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const consultation = await loadConsultation({ ctx, id: String(request.params.consultation) });
  const occurrence = chosen({ consultation, op: form.values.op ?? ctx.query.get('op') });
  const timeZone = zoneOf(consultation);
  const { language, words } = ctx;
  const free = occurrence ? await freeSlots({ ctx, consultation, occurrence }) : [];
  return {
    title: consultation.title,
    description: consultation.summary ?? undefined,
    robots: occurrence ? 'noindex' : undefined,
    breadcrumb: [
      { label: words.title, href: ctx.here('/') },
      { label: words.consultations.title, href: ctx.here('/spreekuren') },
    ],
    render: (view) =>
      createElement(BookPage, {
        view,
        words,
        consultation: presentConsultation({ ctx, consultation, most: ahead }),
        booked: ctx.query.has('gedaan'),
        form: { ...form, values: { taal: language, ...form.values } },
        action: ctx.here(`/spreekuren/${consultation.id}`),
        day: occurrence && {
          op: occurrence.startsAt.toISOString(),
          label: whenText({ at: occurrence.startsAt, until: occurrence.endsAt, timeZone, language }),
          slots: free.map((at) => ({ value: at.toISOString(), label: timeText({ at, timeZone, language }) })),
        },
        languages: languageCodes.map((code) => ({ value: code, label: languages[code][language] })),
      }),
  };
}

/** POST: makes the appointment; who was too late for that time gets the form back with what is free. */
export const bookForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showConsultation(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const consultation = await loadConsultation({ ctx, id: String(request.params.consultation) });
    const occurrence = chosen({ consultation, op: values.op });
    if (!occurrence) throw new Problem({ status: 404, code: 'not-found' });
    const slot = slotsOf({ consultation, occurrence }).find((at) => at.toISOString() === values.tijd);
    if (!slot) throw new Problem({ code: 'field.choice', field: 'tijd' });
    if (slot <= now()) throw new Problem({ code: 'time.past', field: 'tijd' });
    if (!isLanguage(values.taal)) throw new Problem({ code: 'field.choice', field: 'taal' });
    const visit = await bookSlot({
      payload: ctx.payload,
      library: ctx.library,
      consultation,
      occursAt: occurrence.startsAt,
      slot,
      person: {
        name: values.naam,
        email: values.email,
        speaks: values.taal,
        needs: values.nodig || null,
        language: ctx.language,
      },
    });
    const path = ctx.here(`/spreekuren/${consultation.id}`);
    if (visit) return `${path}?gedaan=1`;
    const errors = [{ field: 'tijd', message: ctx.words.consultations.taken }];
    const page = await showConsultation(ctx, request, { values: { ...values, tijd: '' }, errors });
    return { ...page, status: 409 };
  },
};

/** A day that is to come, or goes on, within the weeks that are shown. */
function chosen({
  consultation,
  op,
}: {
  consultation: WijkwinkelConsultation;
  op: string | null | undefined;
}): Occurrence | undefined {
  const startsAt = op && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(op) ? new Date(op) : undefined;
  if (!startsAt || Number.isNaN(startsAt.getTime())) return undefined;
  const last = nextOf({ consultation, most: 100 }).at(-1);
  if (!last || startsAt > last.startsAt) return undefined;
  return occurrenceAt({ consultation, startsAt });
}

async function freeSlots({
  ctx,
  consultation,
  occurrence,
}: {
  ctx: Ctx;
  consultation: WijkwinkelConsultation;
  occurrence: Occurrence;
}): Promise<Date[]> {
  const { payload, req } = ctx;
  const visits = await findVisits({
    payload,
    req,
    consultation: consultation.id,
    occursAt: [occurrence.startsAt],
  });
  const taken = new Set(visits.filter(({ way }) => way === 'book').map(({ at }) => new Date(at).getTime()));
  return slotsOf({ consultation, occurrence }).filter((at) => at > now() && !taken.has(at.getTime()));
}
