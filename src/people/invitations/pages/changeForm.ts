import { z } from 'zod';
import { Problem } from '../../../core/Problem.ts';
import { mailLibrary } from '../../../libraries/mailLibrary.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { required } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';
import { mustBeLibrarian } from '../../mustBeLibrarian.ts';
import { changeInvitation, invitationChanges } from '../changeInvitation.ts';
import { mayChange } from './mayChange.ts';
import { showInvitations } from './showInvitations.ts';

const schema = z.object({ uitnodiging: required(60), doe: z.enum(invitationChanges) });

type Handling = { ctx: LibraryContext; values: z.output<typeof schema> };

/** Sending an invitation again, or withdrawing it. */
export const changeInvitationForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: Handling) => {
    mustBeLibrarian(ctx);
    const { payload, library, user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { uitnodiging: id, doe: change } = values;
    await changeInvitation({
      payload,
      library: mailLibrary(library),
      id,
      change,
      by: user,
      mayChange: mayChange(ctx),
    });
    return ctx.link(`/uitnodigingen?gedaan=${change}`);
  }),
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => showInvitations(ctx, undefined, form),
};
