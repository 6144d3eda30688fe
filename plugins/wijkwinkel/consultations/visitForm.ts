import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  now,
  Problem,
  readSignedToken,
  transact,
  whenText,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { tokenKind } from './bookSlot.ts';
import { consultationsOf } from './consultationsOf.ts';
import { zoneOf } from './occurrencesOf.ts';
import { VisitPage } from './VisitPage.tsx';

type Asked = { ctx: Ctx; request: Request };

/** GET `/afspraak/:token`: one's own appointment, by the link in the mail. */
export async function showVisit(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { visit, consultation } = await loadVisit({ ctx, request });
  const t = ctx.words.consultations;
  const branch = typeof consultation.branch === 'object' ? (consultation.branch?.name ?? '') : '';
  const when = whenText({ at: visit.at, timeZone: zoneOf(consultation), language: ctx.language });
  const isOver = new Date(visit.at) <= now() || visit.state === 'done' || visit.state === 'absent';
  return {
    title: t.mine,
    robots: 'noindex',
    breadcrumb: [{ label: t.title, href: ctx.here('/spreekuren') }],
    render: (view) =>
      createElement(VisitPage, {
        view,
        words: ctx.words,
        title: consultation.title,
        facts: [
          { term: ctx.words.mails.when, detail: when },
          { term: t.where, detail: branch },
        ],
        errors: form.errors,
        notice: visit.state === 'cancelled' ? t.cancelled : isOver ? t.over : undefined,
        cancel:
          visit.state === 'waiting' && !isOver
            ? ctx.here(`/afspraak/${String(request.params.token)}`)
            : undefined,
        again: ctx.here(`/spreekuren/${consultation.id}`),
      }),
  };
}

/** POST: cancels it; the time is free for someone else at once. */
export const cancelForm = {
  schema: z.object({}),
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showVisit(ctx, request, form),
  handle: async ({ ctx, request }: Asked) => {
    const { visit } = await loadVisit({ ctx, request });
    const { payload } = ctx;
    await transact({
      payload,
      key: `wijkwinkel-visit:${visit.id}`,
      work: async (req) => {
        const changed = await payload.db.updateOne({
          collection: 'wijkwinkel-visits',
          where: {
            and: [
              { id: { equals: visit.id } },
              { state: { equals: 'waiting' } },
              { at: { greater_than: now().toISOString() } },
            ],
          },
          data: { state: 'cancelled', key: `off:${visit.id}`, name: null, email: null, needs: null },
          options: { atomic: true },
          req,
        });
        if (!changed) throw new Problem({ status: 409, code: 'conflict' });
      },
    });
    return ctx.here(`/afspraak/${String(request.params.token)}`);
  },
};

/** @throws Problem 410 token.unknown for a link that opens nothing here */
async function loadVisit({
  ctx,
  request,
}: Asked): Promise<{ visit: WijkwinkelVisit; consultation: WijkwinkelConsultation }> {
  const id = readSignedToken({ kind: tokenKind, token: String(request.params.token) });
  const { docs } = await ctx.payload.find({
    collection: 'wijkwinkel-visits',
    where: { and: [{ id: { equals: id ?? '' } }, { library: { equals: ctx.library.id } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the visitor, by the signed link in the mail
    req: ctx.req,
  });
  const [visit] = id ? docs : [];
  const consultations = await consultationsOf({
    payload: ctx.payload,
    req: ctx.req,
    library: ctx.library.id,
  });
  const consultation = consultations.get(String(visit?.consultation));
  if (!visit || !consultation) throw new Problem({ status: 410, code: 'token.unknown' });
  return { visit, consultation };
}
