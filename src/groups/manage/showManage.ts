import type { Request } from 'express';
import { createElement } from 'react';
import { ManageGroup } from '../../../templates/pages/ManageGroup.tsx';
import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import type { Group } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findMembers } from '../findMembers.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { loadForModerator } from '../loadGroup.ts';
import { noticeOf } from '../page/noticeOf.ts';
import { findInvitations } from '../../people/invitations/findInvitations.ts';
import { presentInvitations } from '../../people/invitations/presentInvitations.ts';
import { presentPeople } from '../presenters/presentPeople.ts';

/** The desk of a group, for its moderators and the librarians. */
export async function showManage(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
  const memberships = await findMembers({ ctx, group: group.id });
  const people = presentPeople({ ctx, memberships, isBrief: true });
  const invitations = await findInvitations({ ctx, group: group.id });
  const path = ctx.link(`/groepen/${group.slug}/beheer`);
  const isRefused = form.errors.length > 0;
  // Who was told that someone else changed the group may save over it.
  const isTold = form.errors.some((error) => error.field === 'form');
  const versie = isRefused && !isTold ? (form.values.versie ?? '') : group.updatedAt;
  return {
    title: ctx.t.groups.manage.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(ManageGroup, {
        view,
        t: ctx.t.groups.manage,
        lead: group.title,
        notice: noticeOf(ctx),
        action: path,
        memberAction: `${path}/deelnemer`,
        words: ctx.t.invitations,
        inviteAction: ctx.link(`/groepen/${group.slug}/uitnodigen/wijzigen`),
        invitations: presentInvitations({
          ctx,
          invitations,
          mayChange: ({ role }) => role === 'participant' && !group.archived,
        }),
        lang: group.language ?? undefined,
        form: { ...form, values: { ...(isRefused ? form.values : valuesOf(group)), versie } },
        members: memberships.map((membership, index) => ({
          id: membership.id,
          name: people[index]?.name ?? '',
          role: people[index]?.role,
          isModerator: membership.role === 'moderator',
        })),
      }),
  };
}

function valuesOf(group: Group): FormState['values'] {
  return {
    naam: group.title,
    samenvatting: group.summary ?? '',
    tekst: group.body ? lexicalToMarkdown(group.body) : '',
    fase: group.phase,
    zichtbaar: group.visibility,
    meedoen: group.joinMode,
    ...(group.archived && { gesloten: 'ja' }),
    ...(group.approveFirst && { akkoord: 'ja' }),
    vertrouwd: String(group.trustAfter ?? 3),
  };
}
