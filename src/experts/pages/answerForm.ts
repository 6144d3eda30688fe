import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { ExpertAnswer } from '../../../templates/pages/ExpertAnswer.tsx';
import { Problem } from '../../core/Problem.ts';
import { readSignedToken } from '../../core/signedToken.ts';
import type { ExpertAsk } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { answerAsk } from '../asking/answerAsk.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET `/advies/:token`: the question, and the place to answer. */
export async function showAnswer(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return answerPage({ ctx, request, form: emptyForm });
}

const schema = z.object({ antwoord: required(10_000) });

/** POST: answers; the librarian reads it first. */
export const answerForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const { id } = await loadAsk({ ctx, request });
    await answerAsk({ payload: ctx.payload, library: ctx.library, id, answer: values.antwoord });
    return `${ctx.link(`/advies/${String(request.params.token)}`)}?gedaan=ja`;
  },
  show: answerPage,
};

/** POST `nee`: not now. */
export const cannotForm = {
  schema: z.object({}),
  handle: async ({ ctx, request }: Asked): Promise<string> => {
    const { id } = await loadAsk({ ctx, request });
    await answerAsk({ payload: ctx.payload, library: ctx.library, id });
    return `${ctx.link(`/advies/${String(request.params.token)}`)}?gedaan=nee`;
  },
  show: answerPage,
};

async function answerPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const ask = await loadAsk({ ctx, request });
  const t = ctx.t.experts.answer;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(ExpertAnswer, {
        view,
        t,
        lead: t.lead(ctx.library.name),
        question: ask.text,
        note: ask.note || undefined,
        form,
        action: ctx.link(`/advies/${String(request.params.token)}`),
        over: overText({ ctx, ask }),
      }),
  };
}

function overText({ ctx, ask }: { ctx: LibraryContext; ask: ExpertAsk }): string | undefined {
  const t = ctx.t.experts.answer;
  if (ask.state === 'asked') return undefined;
  if (ask.state === 'declined') return t.doneNo;
  return ctx.query.get('gedaan') === 'ja' ? t.done : t.over;
}

/** @throws Problem 404 when the link was not made here */
async function loadAsk({ ctx, request }: Asked): Promise<ExpertAsk> {
  const id = readSignedToken({ kind: 'expert-ask', token: String(request.params.token) });
  const ask =
    id && ctx.library
      ? await ctx.payload.db.findOne<ExpertAsk>({
          collection: 'expert-asks',
          where: { and: [{ id: { equals: id } }, { library: { equals: ctx.library.id } }] },
        })
      : null;
  if (!ask) throw new Problem({ status: 404, code: 'not-found' });
  return ask;
}
