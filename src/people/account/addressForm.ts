import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { Context } from '../../site/Context.ts';
import { emailField } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { showMine } from '../pages/showMine.ts';
import { askAddress } from './askAddress.ts';

const schema = z.object({ email: emailField });

/** Someone asks for another e-mail address. */
export const addressForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }) => {
    const { payload, user, language } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    await askAddress({ payload, user, email: values.email, language });
    return ctx.networkLink('/mijn?gedaan=adres');
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showMine(ctx, undefined, form),
};
