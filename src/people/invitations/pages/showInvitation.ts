import type { Request } from 'express';
import { createElement } from 'react';
import { Invitation } from '../../../../templates/pages/Invitation.tsx';
import { InvitationForOther } from '../../../../templates/pages/InvitationForOther.tsx';
import type { Context } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import { Moved } from '../../../site/Moved.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { findPerson } from '../../findPerson.ts';
import { refusedInvitation } from '../../pages/refusedInvitation.ts';
import { readInvitation, type Opened } from '../readInvitation.ts';
import type { InvitedRole } from '../rolesToGive.ts';
import { afterAccepting } from './afterAccepting.ts';

/**
 * An invitation: by whom, for what, and one button. A new person says a name.
 * @throws Moved when the person has accepted and is logged in
 */
export async function showInvitation(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { payload, t, user } = ctx;
  const token = String(request.params.token);
  const opened = await readInvitation({ payload, token });
  if (!opened) return refusedInvitation({ ctx, reason: t.problems['token.unknown']() });
  const { invitation, refusal } = opened;
  if (refusal === 'invitation.accepted' && user?.email === invitation.email) {
    throw new Moved(afterAccepting({ ctx, opened, user }), 303);
  }
  if (refusal) return refusedInvitation({ ctx, reason: t.problems[refusal]() });
  if (user && user.email !== invitation.email) return forOther({ ctx, token });
  const known = await findPerson({ payload, email: invitation.email });
  const { title, lead, about, summary } = wordsOf({ ctx, opened });
  return {
    title,
    robots: 'noindex',
    render: (view) =>
      createElement(Invitation, {
        view,
        t: t.people.invitation,
        title,
        lead,
        about,
        summary,
        action: ctx.networkLink(`/uitnodiging/${token}`),
        asksName: !known,
        form,
      }),
  };
}

function wordsOf({ ctx, opened }: { ctx: Context; opened: Opened }) {
  const { invitation, group, library } = opened;
  const t = ctx.t.invitations.page;
  const inviter = invitation.inviterName ?? library.name;
  if (invitation.role === 'participant') {
    const words = ctx.t.people.invitation;
    return {
      title: words.title(group?.title ?? ''),
      lead: words.lead(inviter),
      about: words.about,
      summary: group?.summary ?? '',
    };
  }
  const role = invitation.role as InvitedRole;
  return {
    title: t.title(library.name),
    lead: t.lead(inviter, ctx.t.invitations.as[role]),
    about: t.about,
    summary: [ctx.t.invitations.does[role], group ? t.group(group.title) : ''].filter(Boolean).join(' '),
  };
}

/** Someone else is logged in in this browser. */
function forOther({ ctx, token }: { ctx: Context; token: string }): PageAnswer {
  const t = ctx.t.invitations.other;
  return {
    title: t.title,
    status: 409,
    robots: 'noindex',
    render: (view) =>
      createElement(InvitationForOther, {
        view,
        t,
        signOutAction: ctx.networkLink('/uitloggen'),
        naar: ctx.networkLink(`/uitnodiging/${token}`),
      }),
  };
}
