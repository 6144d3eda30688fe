import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { AskPassword } from '../../../templates/pages/AskPassword.tsx';
import type { Context } from '../../site/Context.ts';
import { emailField } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

const schema = z.object({ email: emailField });

/** Someone wants to choose a (new) password: whether there is such an account shows in their mailbox only. */
export const askPasswordForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }) => {
    await ctx.payload.jobs.queue({ task: 'mailPassword', input: { email: values.email } });
    return ctx.networkLink('/wachtwoord/gestuurd');
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showAskPassword(ctx, request, form),
};

/** The page to ask for it. */
export async function showAskPassword(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const t = ctx.t.account.password;
  return {
    title: t.askTitle,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.people.login.title, href: ctx.networkLink('/inloggen') }],
    render: (view) => createElement(AskPassword, { view, t, action: ctx.networkLink('/wachtwoord'), form }),
  };
}
