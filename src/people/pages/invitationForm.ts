import type { Request, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { joinByLink } from '../../groups/membership/joinByLink.ts';
import type { Context } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { findPerson } from '../findPerson.ts';
import { readLink } from '../links/readLink.ts';
import { noteProven } from '../provenAddress.ts';
import { signIn } from '../signIn.ts';
import { groupPage } from './groupPage.ts';
import { showInvitation } from './showInvitation.ts';

const schema = z.object({ naam: optional(100) });

type Accepting = { ctx: Context; request: Request; response: Response; values: z.output<typeof schema> };

/** Someone accepts an invitation: account, membership and session follow. */
export const invitationForm = {
  schema,
  handle: async ({ ctx, request, response, values }: Accepting) => {
    const { payload, language } = ctx;
    const token = String(request.params.token);
    const { email } = await readLink({ payload, token, kinds: ['invite'] });
    if (!values.naam && !(await findPerson({ payload, email }))) {
      throw new Problem({ code: 'field.required', field: 'naam' });
    }
    const { user, group } = await joinByLink({ payload, token, kind: 'invite', language, name: values.naam });
    await noteProven({ payload, user });
    return signIn({ payload, response, user, naar: groupPage({ ctx, group, done: 'welkom' }) });
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showInvitation(ctx, request, form),
};
