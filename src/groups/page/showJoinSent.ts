import type { Request } from 'express';
import { createElement } from 'react';
import { Message } from '../../../templates/pages/Message.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupLink } from '../groupLink.ts';
import { loadGroup } from '../loadGroup.ts';

/** A mail to confirm with is on its way. */
export async function showJoinSent(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { group } = await loadGroup({ ctx, slug: String(request.params.group) });
  const t = ctx.t.groups.join;
  const href = groupLink({ ctx, group });
  return {
    title: t.sentTitle,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(Message, {
        view,
        title: t.sentTitle,
        text: `${t.sentText(group.title)} ${t.sentHelp}`,
        links: [{ label: t.back, href }],
      }),
  };
}
