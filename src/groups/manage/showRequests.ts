import type { Request } from 'express';
import { createElement } from 'react';
import { Requests } from '../../../templates/pages/Requests.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findMembers } from '../findMembers.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { loadForModerator } from '../loadGroup.ts';
import { noticeOf } from '../page/noticeOf.ts';
import { presentPeople } from '../presenters/presentPeople.ts';

/** Who asked to join, with yes and no, for who runs the group. */
export async function showRequests(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
  const memberships = await findMembers({ ctx, group: group.id, state: 'asked' });
  const people = presentPeople({ ctx, memberships });
  const t = ctx.t.groups.requests;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(Requests, {
        view,
        t,
        lead: t.lead(group.title),
        notice: noticeOf(ctx),
        form,
        action: ctx.link(`/groepen/${group.slug}/verzoeken`),
        requests: memberships.map((membership, index) => ({
          id: membership.id,
          name: people[index]?.name ?? '',
          lines: [
            ...(people[index]?.lines ?? []),
            t.asked(dateText({ at: membership.updatedAt, timeZone: homeZone, language: ctx.language })),
            ...(membership.removed ? [t.before] : []),
          ],
        })),
      }),
  };
}
