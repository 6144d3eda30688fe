import { z } from 'zod';
import { Problem } from '../../../core/Problem.ts';
import { languages } from '../../../core/text/index.ts';
import { groupForHub } from '../../../groups/groupForHub.ts';
import { mailLibrary } from '../../../libraries/mailLibrary.ts';
import type { Group } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emailField, optional } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';
import { mustBeLibrarian } from '../../mustBeLibrarian.ts';
import { idOf } from '../../roles.ts';
import { invite } from '../invite.ts';
import { invitedRoles, rolesToGive } from '../rolesToGive.ts';
import { showInvitations } from './showInvitations.ts';

const schema = z.object({
  email: emailField,
  rol: z.enum(invitedRoles),
  groep: optional(60),
  partner: optional(60),
  bericht: optional(1000),
  taal: z.enum(languages).default('nl'),
});

type Handling = { ctx: LibraryContext; values: z.output<typeof schema> };

/** A librarian invites a colleague, a moderator, the contact of a partner or an expert. */
export const invitationsForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: Handling) => {
    mustBeLibrarian(ctx);
    const { payload, library, user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { rol: role } = values;
    if (!rolesToGive({ actor: user, library: library.id }).includes(role)) {
      throw new Problem({ code: 'invitation.role', field: 'rol' });
    }
    await invite({
      payload,
      library: mailLibrary(library),
      inviter: user,
      email: values.email,
      role,
      group: role === 'moderator' ? await findGroup({ ctx, id: values.groep }) : undefined,
      partner: role === 'partner' ? await findPartner({ ctx, id: values.partner }) : undefined,
      note: values.bericht,
      language: values.taal,
    });
    return ctx.link('/uitnodigingen?gedaan=uitgenodigd');
  }),
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => showInvitations(ctx, undefined, form),
};

/** A moderator may be of no group yet. */
async function findGroup({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<Group | undefined> {
  if (!id) return undefined;
  const group = await groupForHub({ payload: ctx.payload, id });
  if (!group || idOf(group.library) !== ctx.library.id) {
    throw new Problem({ code: 'field.choice', field: 'groep' });
  }
  return group;
}

async function findPartner({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<string> {
  if (!id) throw new Problem({ code: 'field.required', field: 'partner' });
  const { totalDocs } = await ctx.payload.count({
    collection: 'partners',
    where: { id: { equals: id }, library: { equals: ctx.library.id } },
    overrideAccess: false,
    req: ctx.req,
  });
  if (totalDocs === 0) throw new Problem({ code: 'field.choice', field: 'partner' });
  return id;
}
