import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { ChoosePassword } from '../../../templates/pages/ChoosePassword.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { choosePassword, findByPasswordLink } from './choosePassword.ts';

const schema = z.object({ wachtwoord: z.string().min(12, 'field.password').max(200) });

type Choosing = { ctx: Context; request: Request; values: z.output<typeof schema> };

/** Choosing a password by the mailed link. */
export const choosePasswordForm = {
  schema,
  handle: async ({ ctx, request, values }: Choosing) => {
    const token = String(request.params.token);
    await choosePassword({ payload: ctx.payload, token, password: values.wachtwoord });
    return ctx.networkLink('/inloggen?gedaan=wachtwoord');
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showChoosePassword(ctx, request, form),
};

/** The page of the mailed link; one that does not work says where to get another. */
export async function showChoosePassword(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const t = ctx.t.account.password;
  const token = String(request.params.token);
  const user = await findByPasswordLink({ payload: ctx.payload, token });
  if (!user) return refused(ctx);
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(ChoosePassword, {
        view,
        t,
        email: user.email,
        action: ctx.networkLink(`/wachtwoord/${token}`),
        form,
      }),
  };
}

function refused(ctx: Context): PageAnswer {
  const { people, problems, account } = ctx.t;
  const title = people.link.refusedTitle;
  const text = problems['token.unknown']();
  const links = [{ label: account.password.askTitle, href: ctx.networkLink('/wachtwoord') }];
  return {
    title,
    status: 410,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title, text, links }),
  };
}
