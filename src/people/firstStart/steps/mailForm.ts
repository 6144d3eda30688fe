import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { SetUpMail } from '../../../../templates/pages/SetUpMail.tsx';
import { Problem } from '../../../core/Problem.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emailField } from '../../../site/fields.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { mustBeAdmin } from './mustBeAdmin.ts';
import { tryMail, type MailTrial } from './tryMail.ts';

const schema = z.object({ email: emailField });

type Trying = { ctx: LibraryContext; values: z.output<typeof schema> };

/** Sending a mail to see whether it arrives. */
export const mailForm = {
  schema,
  handle: async ({ ctx, values }: Trying): Promise<PageAnswer> => {
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    mustBeAdmin(ctx);
    const trial = await tryMail({ to: values.email, language: ctx.language });
    return page({ ctx, form: { values: { email: values.email }, errors: [] }, trial });
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showMail(ctx, request, form),
};

/** The form for it. */
export async function showMail(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeAdmin(ctx);
  return page({ ctx, form });
}

function page({ ctx, form, trial }: { ctx: LibraryContext; form: FormState; trial?: MailTrial }): PageAnswer {
  const t = ctx.t.firstStart;
  return {
    title: t.mail.title,
    robots: 'noindex',
    render: (view) =>
      createElement(SetUpMail, {
        view,
        t,
        form: { ...form, values: { email: ctx.user?.email ?? '', ...form.values } },
        action: ctx.link('/begin/mail'),
        outcome: trial?.outcome,
        answer: trial?.outcome === 'failed' ? trial.answer : undefined,
        next: ctx.link('/begin/klaar'),
      }),
  };
}
