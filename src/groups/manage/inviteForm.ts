import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { Invite } from '../../../templates/pages/Invite.tsx';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emailField, optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupForHub } from '../groupForHub.ts';
import { loadForModerator } from '../loadGroup.ts';
import { inviteToGroup } from '../membership/inviteToGroup.ts';
import { noticeOf } from '../page/noticeOf.ts';

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
    await inviteToGroup({ payload, group, inviter, email: values.email, note: values.bericht, language });
    return ctx.link(`/groepen/${group.slug}/uitnodigen?gedaan=uitgenodigd`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showInvite(ctx, request, form),
};

/** The form to invite someone with. */
export async function showInvite(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
  const t = ctx.t.groups.invite;
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
        action: ctx.link(`/groepen/${group.slug}/uitnodigen`),
      }),
  };
}
