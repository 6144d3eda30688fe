import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { GroupMine } from '../../../templates/pages/GroupMine.tsx';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupLink } from '../groupLink.ts';
import { loadForMember } from '../loadGroup.ts';
import { changeMine } from '../membership/changeMine.ts';

const schema = z.object({ naam: required(100), brengt: optional(500), zoekt: optional(500) });

type Changing = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** How one takes part in a group: under which name, bringing and looking for what. */
export const groupMineForm = {
  schema,
  handle: async ({ ctx, request, values }: Changing) => {
    const { group } = await loadForMember({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
    const change = { displayName: values.naam, brings: values.brengt, seeks: values.zoekt };
    await changeMine({ payload: ctx.payload, group, user: ctx.user, change });
    return ctx.link(`/groepen/${group.slug}?gedaan=deelname`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showGroupMine(ctx, request, form),
};

/** The page for it, and for leaving. */
export async function showGroupMine(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group, standing } = await loadForMember({ ctx, slug: String(request.params.group) });
  const { membership } = standing;
  if (!standing.isMember || !membership) throw new Problem({ status: 403, code: 'group.not-member' });
  const t = ctx.t.groups.mine;
  const values = {
    naam: membership.displayName ?? ctx.user?.name ?? '',
    brengt: membership.brings ?? '',
    zoekt: membership.seeks ?? '',
  };
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(GroupMine, {
        view,
        t,
        join: ctx.t.groups.join,
        lead: group.title,
        form: { ...form, values: { ...values, ...form.values } },
        action: groupLink({ ctx, group, path: '/deelname' }),
        leaveAction: groupLink({ ctx, group, path: '/weg' }),
      }),
  };
}
