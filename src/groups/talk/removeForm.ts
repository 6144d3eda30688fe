import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { moderatePost } from '../../moderation/commands/moderatePost.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { findPost } from './findPost.ts';
import { loadThread } from './loadThread.ts';
import { pageOfPost } from './pageOfPost.ts';
import { removePost } from './removePost.ts';
import { showThread } from './showThread.ts';
import { threadLink } from './threadLink.ts';

type Removing = { ctx: LibraryContext; request: Request };

/** Taking away one's own post; as who runs the group it is hidden from others. */
export const removeForm = {
  schema: z.object({}),
  handle: async ({ ctx, request }: Removing) => {
    const { group, thread, standing } = await loadThread({ ctx, request, to: 'see' });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const id = String(request.params.post);
    const post = await findPost({ req: ctx.req, thread: thread.id, id, unseenToo: true });
    const isOwn = idOf(post.author) === ctx.user.id;
    if (!isOwn && !standing.canRun) throw new Problem({ status: 403, code: 'not-allowed' });
    const { payload, user } = ctx;
    if (isOwn) await removePost({ payload, thread: thread.id, post: id });
    else
      await moderatePost({ payload, group: group.id, thread, post: id, kind: 'hide', reason: '', by: user });
    const page = await pageOfPost({
      payload: ctx.payload,
      thread: thread.id,
      post,
      user: ctx.user?.id,
      seesHeld: standing.canRun,
    });
    const query = new URLSearchParams({ ...(page > 1 && { pagina: String(page) }), gedaan: 'weggehaald' });
    return `${threadLink({ ctx, group, thread })}?${query}#bericht-${post.id}`;
  },
  show: ({ ctx, request }: Removing) => showThread(ctx, request),
};
