import { z } from 'zod';
import type { Context } from '../../site/Context.ts';
import { emailField, optional } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { askLogin } from '../commands/askLogin.ts';
import { localPath } from '../localPath.ts';
import { showLogin } from './showLogin.ts';

const schema = z.object({ email: emailField, naar: optional(500) });

/** Someone asks for a link to log in with. */
export const loginForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }) => {
    const { payload, language } = ctx;
    await askLogin({ payload, email: values.email, language, naar: localPath(values.naar) });
    return ctx.networkLink('/inloggen/gestuurd');
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showLogin(ctx, undefined, form),
};
