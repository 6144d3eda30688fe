import type { Request } from 'express';
import { createElement } from 'react';
import { Members } from '../../../templates/pages/Members.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findMembers } from '../findMembers.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { loadForMember } from '../loadGroup.ts';
import { presentPeople } from '../presenters/presentPeople.ts';

/** Who takes part in a group, for members and staff. */
export async function showMembers(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { group } = await loadForMember({ ctx, slug: String(request.params.group) });
  const memberships = await findMembers({ ctx, group: group.id });
  const t = ctx.t.groups.people;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(Members, {
        view,
        title: t.title,
        lead: t.lead(group.title),
        count: ctx.t.groups.members(memberships.length),
        people: presentPeople({ ctx, memberships }),
      }),
  };
}
