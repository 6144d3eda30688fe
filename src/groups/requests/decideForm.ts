import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { DecideRequest } from '../../../templates/pages/DecideRequest.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import type { Context } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { libraryOf } from '../membership/libraryOf.ts';
import { decideByLink } from './decideByLink.ts';
import { readDecision } from './readDecision.ts';

const schema = z.object({ besluit: z.enum(['ja', 'nee']), reden: optional(1000) });

type Handling = { ctx: Context; request: Request; values: z.output<typeof schema> };

/** Yes or no to someone who wants to join, from the mail. */
export const decideForm = {
  schema,
  handle: async ({ ctx, request, values }: Handling): Promise<PageAnswer> => {
    const accept = values.besluit === 'ja';
    const decision = accept ? ({ accept } as const) : ({ accept, reason: values.reden } as const);
    const { group } = await decideByLink({
      payload: ctx.payload,
      token: String(request.params.token),
      decision,
    });
    const t = ctx.t.groups.requests;
    const href = ctx.networkLink(`/${libraryOf(group).slug}/groepen/${group.slug}`);
    const text = accept ? t.accepted : t.declined;
    return {
      title: t.doneTitle,
      robots: 'noindex',
      render: (view) =>
        createElement(Message, { view, title: t.doneTitle, text, links: [{ label: t.toGroup, href }] }),
    };
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showDecide(ctx, request, form),
};

/** The request, with yes and no. Opening it decides nothing. */
export async function showDecide(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const token = String(request.params.token);
  const found = await readDecision({ payload: ctx.payload, token });
  const t = ctx.t.groups.requests;
  const { problems } = ctx.t;
  const refusal = found ? found.link.refusal : ('token.unknown' as const);
  if (!found || refusal) return refused({ ctx, reason: problems[refusal ?? 'token.unknown']() });
  if (found.request.state !== 'asked') return refused({ ctx, reason: t.decided });
  const { membership, group } = { membership: found.request, group: found.group };
  const facts = [
    { term: t.brings, detail: membership.brings ?? '' },
    { term: t.seeks, detail: membership.seeks ?? '' },
  ].filter((fact) => fact.detail !== '');
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(DecideRequest, {
        view,
        t,
        lead: t.wants(membership.displayName ?? '', group.title),
        before: membership.removed ? t.before : undefined,
        facts,
        action: ctx.networkLink(`/verzoek/${token}`),
        form,
      }),
  };
}

function refused({ ctx, reason }: { ctx: Context; reason: string }): PageAnswer {
  const title = ctx.t.people.link.refusedTitle;
  const links = [{ label: ctx.t.people.login.title, href: ctx.networkLink('/inloggen') }];
  return {
    title,
    status: 410,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, { view, title, text: `${reason} ${ctx.t.groups.requests.elsewhere}`, links }),
  };
}
