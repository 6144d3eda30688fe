import { createElement } from 'react';
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { FirstStart } from '../../../templates/pages/FirstStart.tsx';
import { slugify } from '../../core/slugify.ts';
import type { Context } from '../../site/Context.ts';
import { emailField, optional, required } from '../../site/fields.ts';
import { form } from '../../site/form.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { page } from '../../site/page.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { Problem } from '../../core/Problem.ts';
import { readLink } from '../links/readLink.ts';
import { signIn } from '../signIn.ts';
import { makeFirst } from './makeFirst.ts';

const schema = z.object({
  naam: required(100),
  email: emailField,
  wachtwoord: z.string().min(12, 'field.password').max(200),
  bibliotheek: required(100),
  adres: optional(80),
});

type Args = { ctx: Context; request: Request; response: Response; values: z.output<typeof schema> };

/** The first network admin and library of a real database, by the link that the server printed. */
export function firstStartRoutes(): Router {
  const router = Router();
  router.get(
    '/eerste-start/:token',
    page((ctx, request) => show({ ctx, request }), { cache: false }),
  );
  router.post('/eerste-start/:token', ...form({ schema, handle, show }));
  return router;
}

async function handle({ ctx, request, response, values }: Args): Promise<string> {
  const slug = slugify(values.adres || values.bibliotheek);
  const user = await makeFirst({
    payload: ctx.payload,
    first: {
      token: String(request.params.token),
      name: values.naam,
      email: values.email,
      password: values.wachtwoord,
      library: values.bibliotheek,
      slug,
    },
  });
  return signIn({ payload: ctx.payload, response, user, naar: ctx.networkLink(`/${slug}/begin/kleuren`) });
}

async function show(args: { ctx: Context; request: Request; form?: FormState }): Promise<PageAnswer> {
  const { ctx, request, form: state = emptyForm } = args;
  const token = String(request.params.token);
  const link = await readLink({ payload: ctx.payload, token, kinds: ['first-start'] });
  if (link.refusal) throw new Problem({ status: 410, code: link.refusal });
  const t = ctx.t.firstStart;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(FirstStart, { view, t, form: state, action: ctx.link(`/eerste-start/${token}`) }),
  };
}
