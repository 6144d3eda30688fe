import type { Request } from 'express';
import { createElement } from 'react';
import { Threads } from '../../../templates/pages/Threads.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { findOfGroup } from '../findOfGroup.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupLink } from '../groupLink.ts';
import { loadGroup } from '../loadGroup.ts';
import { presentThreads } from '../presenters/presentThreads.ts';

const perPage = 20;

/** All conversations of a group, the liveliest first. */
export async function showThreads(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { group, standing } = await loadGroup({ ctx, slug: String(request.params.group) });
  const page = pageNumber(ctx);
  const found = await findOfGroup({
    ctx,
    collection: 'threads',
    group: group.id,
    sort: '-lastPostAt',
    limit: perPage,
    page,
    depth: 0,
  });
  const threads = await presentThreads({ ctx, group, threads: found.docs });
  const t = ctx.t.talk.list;
  const path = groupLink({ ctx, group, path: '/gesprekken' });
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(Threads, {
        view,
        t,
        lead: t.lead(group.title),
        threads,
        newThreadHref: standing.canTalk && !group.archived ? `${path}/nieuw` : undefined,
        pages: {
          page,
          pages: found.pages,
          hrefFor: (each: number) => (each > 1 ? `${path}?pagina=${each}` : path),
        },
      }),
  };
}
