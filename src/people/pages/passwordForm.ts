import type { Response } from 'express';
import { z } from 'zod';
import type { Context } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { setPending } from '../factor/pending.ts';
import { checkPassword } from '../commands/checkPassword.ts';
import { localPath } from '../localPath.ts';
import { setSessionCookie } from '../signIn.ts';
import { showLogin } from './showLogin.ts';

const schema = z.object({
  account: required(254),
  wachtwoord: z.string().min(1, 'field.required').max(200),
  naar: optional(500),
});

type Handling = { ctx: Context; values: z.output<typeof schema>; response: Response };

/** Someone who has a password logs in with it. */
export const passwordForm = {
  schema,
  handle: async ({ ctx, values, response }: Handling) => {
    const { payload } = ctx;
    const naar = localPath(values.naar) ?? ctx.networkLink('/mijn');
    const checked = await checkPassword({ payload, email: values.account, password: values.wachtwoord });
    if ('token' in checked) {
      setSessionCookie({ payload, response, token: checked.token });
      return naar;
    }
    setPending({ response, user: checked.needsFactor, naar });
    return ctx.networkLink('/inloggen/code');
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => {
    const errors = form.errors.map((each) => ({
      ...each,
      field: each.field === 'form' ? 'account' : each.field,
    }));
    return showLogin(ctx, undefined, { values: form.values, errors });
  },
};
