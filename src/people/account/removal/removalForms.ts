import type { Request, Response } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { Message } from '../../../../templates/pages/Message.tsx';
import { RemoveMe } from '../../../../templates/pages/RemoveMe.tsx';
import { LinkLanding } from '../../../../templates/pages/LinkLanding.tsx';
import { Problem } from '../../../core/Problem.ts';
import type { Context } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { findLink } from '../../links/findLink.ts';
import { signOut } from '../../signOut.ts';
import { askRemoval } from './askRemoval.ts';
import { removeByLink } from './removeByLink.ts';

const schema = z.object({ berichten: z.enum(['blijf', 'weg']) });

/** Asking to be removed: the link goes by mail. */
export const askRemovalForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }) => {
    const { payload, user, language } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    await askRemoval({ payload, user, words: values.berichten, language });
    return ctx.networkLink('/mijn?gedaan=weg-gevraagd');
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showRemoval(ctx, request, form),
};

/**
 * What happens to what when an account is removed.
 * @throws Problem 401 log-in-first
 */
export async function showRemoval(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const t = ctx.t.account.removal;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.people.mine.title, href: ctx.networkLink('/mijn') }],
    render: (view) =>
      createElement(RemoveMe, {
        view,
        t,
        form,
        action: ctx.networkLink('/mijn/weg'),
        exportHref: ctx.networkLink('/mijn/gegevens'),
      }),
  };
}

/** The button on the page of the mailed link: the account is gone. */
export const removalForm = {
  schema: z.object({}),
  handle: async ({ ctx, request, response }: { ctx: Context; request: Request; response: Response }) => {
    await removeByLink({ payload: ctx.payload, token: String(request.params.token) });
    await signOut({ payload: ctx.payload, response, user: null });
    return ctx.networkLink('/mijn/weg/klaar');
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showRemovalLink(ctx, request, form),
};

/** Where the link leads: nothing is removed by opening it. */
export async function showRemovalLink(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const t = ctx.t.account.removal;
  const token = String(request.params.token);
  const link = await findLink({ payload: ctx.payload, token, kinds: ['remove'] });
  const refusal = link ? link.refusal : ('token.unknown' as const);
  const reason = form.errors[0]?.message ?? (refusal && ctx.t.problems[refusal]());
  if (!link || reason) {
    const title = ctx.t.people.link.refusedTitle;
    const links = [{ label: t.again, href: ctx.networkLink('/mijn/weg') }];
    return {
      title,
      status: 410,
      robots: 'noindex',
      render: (view) => createElement(Message, { view, title, text: reason ?? '', links }),
    };
  }
  return {
    title: t.linkTitle,
    robots: 'noindex',
    render: (view) =>
      createElement(LinkLanding, {
        view,
        title: t.linkTitle,
        lead: t.linkLead(link.email),
        button: t.button,
        action: ctx.networkLink(`/mijn/weg/${token}`),
      }),
  };
}

/** The account is gone. */
export async function showRemoved(ctx: Context): Promise<PageAnswer> {
  const t = ctx.t.account.removal;
  const links = [{ label: t.home, href: ctx.networkLink('/') }];
  return {
    title: t.doneTitle,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title: t.doneTitle, text: t.doneText, links }),
  };
}
