import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { Context } from '../../site/Context.ts';
import { showMine } from '../pages/showMine.ts';
import { mailPassword } from './mailPassword.ts';

/** Someone who is logged in wants a (new) password: the link to choose it goes to their own address. */
export const ownPasswordForm = {
  schema: z.object({}),
  handle: async ({ ctx }: { ctx: Context }) => {
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    await mailPassword({ payload: ctx.payload, email: ctx.user.email });
    return ctx.networkLink('/mijn?gedaan=wachtwoord');
  },
  show: ({ ctx }: { ctx: Context }) => showMine(ctx),
};
