import type { Request } from 'express';
import { createElement } from 'react';
import type { Where } from 'payload';
import { Moderation, type CaseView } from '../../../templates/pages/Moderation.tsx';
import { now } from '../../core/now.ts';
import { groupCrumbs } from '../../groups/groupCrumbs.ts';
import { groupLink } from '../../groups/groupLink.ts';
import { loadForModerator } from '../../groups/loadGroup.ts';
import type { Dossier, Group, Measure, Post, Report, Thread } from '../../payload-types.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { holdingBlocks } from '../isBlocked.ts';
import { presentMeasure, presentReport } from '../presentCases.ts';
import { waitingPost } from '../waitingPost.ts';

const most = 50;

/** What goes on in the talk of one group, for its moderators and the librarians. */
export async function showDesk(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
  return desk({
    ctx,
    of: { group: { equals: group.id } },
    blocks: {
      and: [holdingBlocks({ library: ctx.library.id, group: group.id }), { group: { equals: group.id } }],
    },
    place: group.title,
    liftAction: groupLink({ ctx, group, path: '/toezicht/opheffen' }),
    breadcrumb: groupCrumbs({ ctx, group }),
  });
}

/** What goes on in all talk and all dossiers of a library, for its librarians. */
export async function showLibraryDesk(ctx: LibraryContext): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const of: Where = { library: { equals: ctx.library.id } };
  const holding: Where = {
    and: [
      of,
      { kind: { equals: 'block' } },
      { liftedAt: { exists: false } },
      { until: { greater_than: now().toISOString() } },
    ],
  };
  return desk({
    ctx,
    of,
    blocks: holding,
    place: ctx.library.name,
    liftAction: ctx.link('/toezicht/opheffen'),
  });
}

async function desk({
  ctx,
  of,
  blocks,
  place,
  liftAction,
  breadcrumb,
}: {
  ctx: LibraryContext;
  of: Where;
  blocks: Where;
  place: string;
  liftAction: string;
  breadcrumb?: PageAnswer['breadcrumb'];
}): Promise<PageAnswer> {
  const t = ctx.t.moderation;
  const find = { limit: most, depth: 1, pagination: false, overrideAccess: true, req: ctx.req } as const; // whoever runs the group; checked above
  const [reports, held, holding, log] = await Promise.all([
    ctx.payload.find({
      collection: 'reports',
      where: { and: [of, { state: { equals: 'open' } }] },
      sort: 'createdAt',
      ...find,
    }),
    ctx.payload.find({
      collection: 'posts',
      where: { and: [of, waitingPost] },
      sort: 'createdAt',
      ...find,
    }),
    ctx.payload.find({ collection: 'measures', where: blocks, sort: '-createdAt', ...find }),
    ctx.payload.find({ collection: 'measures', where: of, sort: '-createdAt', ...find, depth: 0 }),
  ]);
  const threads = await threadsOf({ ctx, reports: reports.docs });
  return {
    title: t.desk.title,
    robots: 'noindex',
    breadcrumb,
    render: (view) =>
      createElement(Moderation, {
        view,
        t,
        lead: t.desk.lead(place),
        notice: noticeOf(ctx),
        reports: reports.docs.map((report) =>
          presentReport({ ctx, report, href: hrefOf({ ctx, report, threads }) }),
        ),
        held: held.docs.map((post) => presentHeld({ ctx, post })),
        blocks: (holding.docs as Measure[]).map((measure) => presentMeasure({ ctx, measure })),
        log: (log.docs as Measure[]).map((measure) => presentMeasure({ ctx, measure })),
        liftAction,
      }),
  };
}

function noticeOf(ctx: LibraryContext): string | undefined {
  const done = ctx.query.get('gedaan');
  if (done === 'opgeheven') return ctx.t.moderation.desk.lifted;
  return done === 'ja' ? ctx.t.moderation.desk.done : undefined;
}

/** The conversations in which reported posts stand, by id. */
async function threadsOf({
  ctx,
  reports,
}: {
  ctx: LibraryContext;
  reports: Report[];
}): Promise<Map<string, Thread>> {
  const ids = reports.flatMap(({ post }) =>
    typeof post === 'object' && post ? [typeof post.thread === 'object' ? post.thread.id : post.thread] : [],
  );
  if (ids.length === 0) return new Map();
  const { docs } = await ctx.payload.find({
    collection: 'threads',
    where: { id: { in: ids } },
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever runs the group; checked above
    req: ctx.req,
  });
  return new Map(docs.map((thread) => [thread.id, thread]));
}

function hrefOf({
  ctx,
  report,
  threads,
}: {
  ctx: LibraryContext;
  report: Report;
  threads: Map<string, Thread>;
}): string | undefined {
  const { post, dossier, group } = report as { post?: Post; dossier?: Dossier; group?: Group };
  if (dossier && typeof dossier === 'object') return ctx.link(`/dossiers/${dossier.slug}/toezicht`);
  if (!post || typeof post !== 'object' || !group || typeof group !== 'object') return undefined;
  const thread = threads.get(typeof post.thread === 'object' ? post.thread.id : post.thread);
  return thread && postHref({ ctx, group, thread, post });
}

function postHref({
  ctx,
  group,
  thread,
  post,
}: {
  ctx: LibraryContext;
  group: Pick<Group, 'slug'>;
  thread: Pick<Thread, 'slug'>;
  post: Pick<Post, 'id'>;
}): string {
  return ctx.link(`/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}/toezicht`);
}

function presentHeld({ ctx, post }: { ctx: LibraryContext; post: Post }): CaseView {
  const { group, thread } = post;
  const isRead = typeof group === 'object' && group && typeof thread === 'object';
  return {
    id: post.id,
    title: isRead ? thread.title : '',
    lines: [ctx.t.moderation.desk.excerpt(post.body.slice(0, 300))],
    href: isRead ? postHref({ ctx, group, thread, post }) : undefined,
  };
}
