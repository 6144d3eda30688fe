import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { ModerateThing } from '../../../templates/pages/ModerateThing.tsx';
import { Problem } from '../../core/Problem.ts';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { groupCrumbs } from '../../groups/groupCrumbs.ts';
import { findPost } from '../../groups/talk/findPost.ts';
import { loadThread } from '../../groups/talk/loadThread.ts';
import { threadLink } from '../../groups/talk/threadLink.ts';
import type { Post } from '../../payload-types.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { moderatePost, postMeasures, type PostMeasure } from '../commands/moderatePost.ts';
import { openReports } from '../openReports.ts';
import { presentReport } from '../presentCases.ts';

const schema = z
  .object({
    doe: z.enum(postMeasures),
    reden: optional(1000),
    dagen: z.coerce.number('field.choice').int().min(1).max(365).catch(7),
    overal: optional(10),
  })
  .refine(({ doe, reden }) => !needsReason(doe) || reden !== '', {
    path: ['reden'],
    message: 'field.required',
  });

/** The author is told why. */
function needsReason(kind: PostMeasure): boolean {
  return kind === 'hide' || kind === 'warn' || kind === 'block' || kind === 'refuse';
}

type Asked = { ctx: LibraryContext; request: Request };

/** What a moderator does about a post. */
export const moderateForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const { group, thread } = await loadThread({ ctx, request, to: 'run' });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    await moderatePost({
      payload: ctx.payload,
      group: group.id,
      thread,
      post: String(request.params.post),
      kind: values.doe,
      reason: values.reden,
      by: ctx.user,
      days: values.dagen,
      everywhere: values.overal === 'ja',
    });
    return ctx.link(`/groepen/${group.slug}/toezicht?gedaan=ja`);
  },
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showModerate(ctx, request, form),
};

/** A post with what it said before, what was reported, and what can be done, for who runs the group. */
export async function showModerate(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group, thread } = await loadThread({ ctx, request, to: 'run' });
  const id = String(request.params.post);
  const post = await findPost({ req: ctx.req, thread: thread.id, id, unseenToo: true });
  const t = ctx.t.moderation;
  const reports = await openReports({ ctx, about: { post: { equals: post.id } } });
  const onlooker = { actor: ctx.user, library: ctx.library.id, isAmong: true };
  const { name } = presentPerson({ onlooker, person: personIn.post(post), nobody: ctx.t.talk.post.former });
  const canBlock = await isBlockable({ ctx, post });
  const kinds = choicesFor({ post, canBlock, hasReports: reports.length > 0 });
  return {
    title: t.post.title,
    robots: 'noindex',
    breadcrumb: [
      ...groupCrumbs({ ctx, group }),
      { label: t.desk.title, href: ctx.link(`/groepen/${group.slug}/toezicht`) },
    ],
    render: (view) =>
      createElement(ModerateThing, {
        view,
        t,
        title: t.post.of(name),
        lead: thread.title,
        words: post.body,
        earlier: (post.earlier ?? []).map(({ body, at }) => ({
          words: body ?? '',
          until: t.post.earlierOn(dateText({ at: at ?? '', timeZone: homeZone, language: ctx.language })),
        })),
        reports: reports.map((report) => presentReport({ ctx, report })),
        choices: kinds.map((kind) => ({
          value: kind,
          label: kind === 'approve' && !post.held ? t.post.approveLinks : t.post[kind],
        })),
        canBlock,
        canBlockEverywhere: canBlock && isLibrarian(ctx.user, ctx.library.id),
        action: threadLink({ ctx, group, thread, path: `/bericht/${post.id}/toezicht` }),
        form,
      }),
  };
}

function choicesFor({
  post,
  canBlock,
  hasReports,
}: {
  post: Post;
  canBlock: boolean;
  hasReports: boolean;
}): PostMeasure[] {
  return [
    ...(post.held && !post.hidden ? (['approve', 'refuse'] as const) : []),
    ...(!post.held && post.plainLinks && !post.hidden ? (['approve'] as const) : []),
    ...(post.hidden ? (['restore'] as const) : []),
    ...(!post.hidden && !post.held ? (['hide'] as const) : []),
    ...(post.author ? (['warn'] as const) : []),
    ...(canBlock ? (['block'] as const) : []),
    ...(hasReports ? (['dismiss'] as const) : []),
  ];
}

/** Nobody blocks a librarian, or oneself. */
async function isBlockable({ ctx, post }: { ctx: LibraryContext; post: Post }): Promise<boolean> {
  const id = idOf(post.author);
  if (!id || id === ctx.user?.id) return false;
  const author = await ctx.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only whether the person works here
    req: ctx.req,
  });
  return author !== null && !isLibrarian(author, ctx.library.id);
}
