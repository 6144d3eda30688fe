import { z } from 'zod';
import { Problem } from '../../../core/Problem.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { required } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';
import { showInvitations } from '../../invitations/pages/showInvitations.ts';
import { mustBeLibrarian } from '../../mustBeLibrarian.ts';
import { resetFactor } from '../resetFactor.ts';

const schema = z.object({ persoon: required(60) });

/** An admin takes the second step of a colleague away who lost phone and codes. */
export const resetFactorForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: { ctx: LibraryContext; values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const { payload, library, user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    await resetFactor({ payload, actor: user, user: values.persoon, library: library.id });
    return ctx.link('/uitnodigingen?gedaan=gewist');
  }),
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => showInvitations(ctx, undefined, form),
};
