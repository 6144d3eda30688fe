import { DateTime } from 'luxon';
import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  now,
  optional,
  Problem,
  timeText,
  whenText,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { isLanguage, languageCodes, languages } from '../languages.ts';
import { changeVisit } from './changeVisit.ts';
import { findVisits } from './findVisits.ts';
import { loadToHost, loadVisitToHost } from './loadConsultation.ts';
import { occurrencesOf, zoneOf, type Occurrence } from './occurrencesOf.ts';
import { QueuePage, type VisitView } from './QueuePage.tsx';
import { takeNumber } from './takeNumber.ts';

type Asked = { ctx: Ctx; request: Request };
const idIn = ({ request }: Asked) => String(request.params.consultation);
const show = ({ ctx, request, form }: Asked & { form: FormState }) => showQueue(ctx, request, form);
const back = (asked: Asked) => asked.ctx.here(`/spreekuren/${idIn(asked)}/wachtrij`);

/** GET `/spreekuren/:consultation/wachtrij`: who comes today, for who works there. */
export async function showQueue(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const consultation = await loadToHost({ ctx, id: idIn({ ctx, request }) });
  const today = todayOf(consultation);
  const { payload, req, words, language } = ctx;
  const t = words.consultations;
  const occursAt = today ? [today.startsAt] : [];
  const visits = await findVisits({ payload, req, consultation: consultation.id, occursAt });
  const timeZone = zoneOf(consultation);
  const given = Number(ctx.query.get('nummer'));
  return {
    title: t.queueTitle(consultation.title),
    robots: 'noindex',
    breadcrumb: [
      { label: t.title, href: ctx.here('/spreekuren') },
      { label: consultation.title, href: ctx.here(`/spreekuren/${consultation.id}`) },
    ],
    render: (view) =>
      createElement(QueuePage, {
        view,
        words,
        title: t.queueTitle(consultation.title),
        when: today && whenText({ at: today.startsAt, until: today.endsAt, timeZone, language }),
        form,
        given: Number.isInteger(given) && given > 0 ? t.given(given) : undefined,
        numbers:
          today && consultation.way !== 'book'
            ? ctx.here(`/spreekuren/${consultation.id}/nummer`)
            : undefined,
        visits: visits.map((visit) => presentVisit({ ctx, visit, timeZone })),
        languages: languageCodes.map((code) => ({ value: code, label: languages[code][language] })),
      }),
  };
}

function presentVisit({
  ctx,
  visit,
  timeZone,
}: {
  ctx: Ctx;
  visit: WijkwinkelVisit;
  timeZone: string;
}): VisitView {
  const t = ctx.words.consultations;
  const { id, state, number, name, speaks, needs, at } = visit;
  const base = ctx.here(`/bezoeken/${id}`);
  const time = timeText({ at, timeZone, language: ctx.language });
  const isOpen = state === 'waiting' || state === 'called';
  return {
    id,
    title: number ? t.number(number) : `${time} ${name ?? ''}`.trim(),
    state: t.states[state],
    isOpen,
    lines: [speaks ? languages[speaks][ctx.language] : '', isOpen ? (needs ?? '') : ''].filter(Boolean),
    call: state === 'waiting' ? `${base}/roepen` : undefined,
    absent: state === 'waiting' ? `${base}/afwezig` : undefined,
    finish: state === 'called' ? base : undefined,
  };
}

/** The one of today, on the clock of its branch; of two, the one that is on or comes next. */
function todayOf(consultation: WijkwinkelConsultation): Occurrence | undefined {
  const here = DateTime.fromJSDate(now(), { zone: zoneOf(consultation) });
  const list = occurrencesOf({
    consultation,
    from: here.startOf('day').toJSDate(),
    until: here.plus({ days: 1 }).startOf('day').toJSDate(),
  });
  return list.find(({ endsAt }) => endsAt > now()) ?? list.at(-1);
}

const numberSchema = z.object({ taal: optional(5), nodig: optional(300) });

/** POST `/spreekuren/:consultation/nummer`: gives who walks in a number. */
export const numberForm = {
  schema: numberSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof numberSchema> }) => {
    const consultation = await loadToHost({ ctx, id: idIn({ ctx, request }) });
    const today = todayOf(consultation);
    if (!today || consultation.way === 'book') throw new Problem({ status: 409, code: 'conflict' });
    if (values.taal && !isLanguage(values.taal)) throw new Problem({ code: 'field.choice', field: 'taal' });
    const visit = await takeNumber({
      payload: ctx.payload,
      library: ctx.library.id,
      consultation: consultation.id,
      occursAt: today.startsAt,
      speaks: isLanguage(values.taal) ? values.taal : undefined,
      needs: values.nodig || undefined,
    });
    return `${back({ ctx, request })}?nummer=${visit.number}`;
  },
};

/** POST `/bezoeken/:visit/roepen`. */
export const callForm = step({ from: 'waiting', data: { state: 'called' } });

/** POST `/bezoeken/:visit/afwezig`. */
export const absentForm = step({ from: 'waiting', data: { state: 'absent', outcome: 'left' } });

function step({
  from,
  data,
}: {
  from: WijkwinkelVisit['state'];
  data: Parameters<typeof changeVisit>[0]['data'];
}) {
  return {
    schema: z.object({}),
    show: async ({ ctx, request, form }: Asked & { form: FormState }) => {
      request.params.consultation = (await loadVisitToHost({ ctx, request })).consultation.id;
      return showQueue(ctx, request, form);
    },
    handle: async ({ ctx, request }: Asked): Promise<string> => {
      const { visit, consultation } = await loadVisitToHost({ ctx, request });
      await changeVisit({ payload: ctx.payload, library: ctx.library.id, id: visit.id, from, data });
      return ctx.here(`/spreekuren/${consultation.id}/wachtrij`);
    },
  };
}
