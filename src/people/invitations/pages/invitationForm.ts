import type { Request, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../../core/Problem.ts';
import type { Context } from '../../../site/Context.ts';
import { optional } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import { findPerson } from '../../findPerson.ts';
import { claimAccount } from '../../claimAccount.ts';
import { signIn } from '../../signIn.ts';
import { acceptInvitation } from '../acceptInvitation.ts';
import { readInvitation } from '../readInvitation.ts';
import { afterAccepting } from './afterAccepting.ts';
import { showInvitation } from './showInvitation.ts';

const schema = z.object({ naam: optional(100) });

type Accepting = { ctx: Context; request: Request; response: Response; values: z.output<typeof schema> };

/** Someone accepts an invitation: account, role or membership, and session follow. */
export const invitationForm = {
  schema,
  handle: async ({ ctx, request, response, values }: Accepting) => {
    const { payload, language } = ctx;
    const token = String(request.params.token);
    const email = (await readInvitation({ payload, token }))?.invitation.email;
    if (!email) throw new Problem({ status: 410, code: 'token.unknown' });
    if (ctx.user && ctx.user.email !== email) throw new Problem({ status: 409, code: 'invitation.other' });
    if (!values.naam && !(await findPerson({ payload, email }))) {
      throw new Problem({ code: 'field.required', field: 'naam' });
    }
    const { user, opened } = await acceptInvitation({ payload, token, language, name: values.naam });
    await claimAccount({ payload, user });
    return signIn({ payload, response, user, naar: afterAccepting({ ctx, opened, user }) });
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showInvitation(ctx, request, form),
};
