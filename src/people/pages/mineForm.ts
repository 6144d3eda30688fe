import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { languages } from '../../core/text/index.ts';
import type { Context } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { changeMyself } from '../commands/changeMyself.ts';
import { showMine } from './showMine.ts';

const schema = z.object({ naam: required(100), taal: z.enum(languages) });

/** Someone changes their name or language. */
export const mineForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }) => {
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    await changeMyself({ payload: ctx.payload, user: ctx.user, name: values.naam, language: values.taal });
    return ctx.networkLink('/mijn?gedaan=bewaard');
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showMine(ctx, undefined, form),
};
