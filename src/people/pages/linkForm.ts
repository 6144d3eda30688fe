import type { Request, Response } from 'express';
import { z } from 'zod';
import { confirmRequest } from '../../groups/starting/confirmRequest.ts';
import { joinByLink } from '../../groups/membership/joinByLink.ts';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Context } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { changeAddress } from '../account/changeAddress.ts';
import { readLink } from '../links/readLink.ts';
import { useLink } from '../links/useLink.ts';
import { localPath } from '../localPath.ts';
import { claimAccount } from '../claimAccount.ts';
import { signIn } from '../signIn.ts';
import { groupPage } from './groupPage.ts';
import { showLink } from './showLink.ts';

type Using = { ctx: Context; request: Request; response: Response };

/** The button on the page of a mailed link: does what the link is for, and logs in. */
export const linkForm = {
  schema: z.object({}),
  handle: async (using: Using) => {
    const token = String(using.request.params.token);
    const { kind } = await readLink({
      payload: using.ctx.payload,
      token,
      kinds: ['login', 'join', 'email', 'start-group'],
    });
    if (kind === 'start-group') return startGroup({ ...using, token });
    if (kind === 'email') return confirmAddress({ ...using, token });
    return kind === 'join' ? join({ ...using, token }) : logIn({ ...using, token });
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showLink(ctx, request, form),
};

async function logIn({ ctx, response, token }: Using & { token: string }): Promise<string> {
  const { payload } = ctx;
  const link = await transact({ payload, work: (req) => useLink({ payload, req, token, kind: 'login' }) });
  const user = link.user
    ? await payload.findByID({
        collection: 'users',
        id: link.user,
        depth: 0,
        disableErrors: true,
        overrideAccess: true, // the link proves whose account it is
      })
    : null;
  if (!user || user.email !== link.email) throw new Problem({ status: 410, code: 'token.unknown' });
  await claimAccount({ payload, user });
  const naar = localPath(link.facts.naar) ?? ctx.networkLink('/mijn');
  return signIn({ payload, response, user, naar });
}

async function join({ ctx, response, token }: Using & { token: string }): Promise<string> {
  const { payload, language } = ctx;
  const { user, group, membership } = await joinByLink({ payload, token, language });
  await claimAccount({ payload, user });
  const naar = groupPage({ ctx, group, done: membership.state === 'asked' ? 'gevraagd' : 'welkom' });
  return signIn({ payload, response, user, naar });
}

async function confirmAddress({ ctx, token }: Using & { token: string }): Promise<string> {
  await changeAddress({ payload: ctx.payload, token });
  return ctx.networkLink('/mijn?gedaan=adres-bevestigd');
}

async function startGroup({ ctx, response, token }: Using & { token: string }): Promise<string> {
  const { payload, language } = ctx;
  const user = await confirmRequest({ payload, token, language });
  await claimAccount({ payload, user });
  return signIn({ payload, response, user, naar: ctx.networkLink('/mijn?gedaan=groep-gevraagd') });
}
