import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { AnswerMeasure } from '../../../templates/pages/AnswerMeasure.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import type { ProblemCode } from '../../core/text/nl/problems.ts';
import { findLink } from '../../people/links/findLink.ts';
import type { Context } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { answerMeasure } from '../commands/answerMeasure.ts';

const schema = z.object({ woorden: required(2000) });

type Asked = { ctx: Context; request: Request };

/** Saying something back to what a moderator did, by the link of the mail. */
export const answerForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    await answerMeasure({ payload: ctx.payload, token: String(request.params.token), words: values.woorden });
    return ctx.networkLink('/weerwoord/verstuurd');
  },
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showAnswer(ctx, request, form),
};

/** What was done and why, with room to say something back; once. */
export async function showAnswer(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const token = String(request.params.token);
  const link = await findLink({ payload: ctx.payload, token, kinds: ['answer'] });
  if (!link || link.refusal) return gone({ ctx, code: link?.refusal ?? 'token.unknown' });
  const { docs } = await ctx.payload.find({
    collection: 'measures',
    where: { id: { equals: link.facts.measure } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who has the link was told of it
  });
  const [measure] = docs;
  if (!measure) return gone({ ctx, code: 'token.unknown' });
  const t = ctx.t.moderation;
  return {
    title: t.answer.title,
    robots: 'noindex',
    render: (view) =>
      createElement(AnswerMeasure, {
        view,
        t: t.answer,
        what: t.kinds[measure.kind],
        reason: measure.reason ?? undefined,
        action: ctx.networkLink(`/weerwoord/${token}`),
        form,
      }),
  };
}

/** Thanks; there is no second time. */
export async function showAnswered(ctx: Context): Promise<PageAnswer> {
  const t = ctx.t.moderation.answer;
  return says({ ctx, title: t.thanksTitle, text: t.thanks });
}

async function gone({ ctx, code }: { ctx: Context; code: Extract<ProblemCode, `token.${string}`> }) {
  return {
    ...says({ ctx, title: ctx.t.moderation.answer.goneTitle, text: ctx.t.problems[code]() }),
    status: 410,
  };
}

function says({ ctx, title, text }: { ctx: Context; title: string; text: string }): PageAnswer {
  const links = [{ label: ctx.t.moderation.answer.home, href: ctx.networkLink('/') }];
  return { title, robots: 'noindex', render: (view) => createElement(Message, { view, title, text, links }) };
}
