import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { Invite } from '../../../templates/pages/Invite.tsx';
import { Problem } from '../../core/Problem.ts';
import type { Invitation } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emailField, optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupForHub } from '../groupForHub.ts';
import { loadForModerator } from '../loadGroup.ts';
import { libraryOf } from '../membership/libraryOf.ts';
import { noticeOf } from '../page/noticeOf.ts';
import { changeInvitation, invitationChanges } from '../../people/invitations/changeInvitation.ts';
import { findInvitations } from '../../people/invitations/findInvitations.ts';
import { invite } from '../../people/invitations/invite.ts';
import { presentInvitations } from '../../people/invitations/presentInvitations.ts';
import { idOf } from '../../people/roles.ts';

const schema = z.object({ email: emailField, bericht: optional(1000) });

type Inviting = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Inviting someone by e-mail, for who runs the group. */
export const inviteForm = {
  schema,
  handle: async ({ ctx, request, values }: Inviting) => {
    const loaded = await loadForModerator({ ctx, slug: String(request.params.group) });
    const group = await groupForHub({ payload: ctx.payload, id: loaded.group.id });
    if (!group || !ctx.user) throw new Problem({ status: 404, code: 'not-found' });
    const { payload, language, user: inviter } = ctx;
    if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
    const library = libraryOf(group);
    const { email, bericht: note } = values;
    await invite({ payload, library, group, inviter, role: 'participant', email, note, language });
    return ctx.link(`/groepen/${group.slug}/uitnodigen?gedaan=uitgenodigd`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showInvite(ctx, request, form),
};

const changeSchema = z.object({ uitnodiging: required(60), doe: z.enum(invitationChanges) });

type Changing = { ctx: LibraryContext; request: Request; values: z.output<typeof changeSchema> };

/** Sending an invitation to this group again, or withdrawing it. */
export const changeInviteForm = {
  schema: changeSchema,
  handle: async ({ ctx, request, values }: Changing) => {
    const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
    const { payload, user } = ctx;
    const hub = await groupForHub({ payload, id: group.id });
    if (!hub || !user) throw new Problem({ status: 404, code: 'not-found' });
    const mayChange = (invitation: Invitation) =>
      invitation.role === 'participant' && idOf(invitation.group) === group.id;
    const { uitnodiging: id, doe: change } = values;
    await changeInvitation({ payload, library: libraryOf(hub), id, change, by: user, mayChange });
    const done = change === 'opnieuw' ? 'uitgenodigd' : 'ingetrokken';
    return ctx.link(`/groepen/${group.slug}/uitnodigen?gedaan=${done}`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showInvite(ctx, request, form),
};

/** The form to invite someone with, and who was invited. */
export async function showInvite(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
  const t = ctx.t.groups.invite;
  const invitations = await findInvitations({ ctx, group: group.id });
  const path = ctx.link(`/groepen/${group.slug}/uitnodigen`);
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(Invite, {
        view,
        t,
        form,
        notice: noticeOf(ctx),
        action: path,
        words: ctx.t.invitations,
        changeAction: `${path}/wijzigen`,
        invitations: presentInvitations({
          ctx,
          invitations,
          mayChange: ({ role }) => role === 'participant' && !group.archived,
        }),
      }),
  };
}
