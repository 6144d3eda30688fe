import type { Request } from 'express';
import { createElement } from 'react';
import { Invitation } from '../../../templates/pages/Invitation.tsx';
import { groupForHub } from '../../groups/groupForHub.ts';
import { joinFacts } from '../../groups/membership/joinFacts.ts';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findPerson } from '../findPerson.ts';
import { findLink } from '../links/findLink.ts';
import { groupPage } from './groupPage.ts';
import { refusedInvitation } from './refusedInvitation.ts';

/**
 * An invitation to a group: what it is about, who invites, and one button. A new person says a name.
 * @throws Moved when the person has accepted and is logged in
 */
export async function showInvitation(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { payload, t } = ctx;
  const token = String(request.params.token);
  const link = await findLink({ payload, token, kinds: ['invite'] });
  const group = link && (await groupForHub({ payload, id: joinFacts(link).group }));
  if (!link || !group) return refusedInvitation({ ctx, reason: t.problems['token.unknown']() });
  if (link.refusal === 'token.used' && ctx.user?.email === link.email) {
    throw new Moved(groupPage({ ctx, group, done: 'welkom' }), 303);
  }
  if (link.refusal) return refusedInvitation({ ctx, reason: t.problems[link.refusal]() });
  const known = await findPerson({ payload, email: link.email });
  const title = t.people.invitation.title(group.title);
  return {
    title,
    robots: 'noindex',
    render: (view) =>
      createElement(Invitation, {
        view,
        t: t.people.invitation,
        title,
        inviter: joinFacts(link).inviter,
        summary: group.summary ?? '',
        action: ctx.networkLink(`/uitnodiging/${token}`),
        asksName: !known,
        form,
      }),
  };
}
