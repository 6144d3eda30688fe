import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { groupForHub } from '../groupForHub.ts';
import { askFromPost } from './askFromPost.ts';
import { findPost } from './findPost.ts';
import { loadThread } from './loadThread.ts';
import { showThread } from './showThread.ts';
import { threadLink } from './threadLink.ts';

type Asking = { ctx: LibraryContext; request: Request };

/** Who runs a group makes a question to the library of a post. */
export const askFromPostForm = {
  once: true,
  schema: z.object({}),
  handle: async ({ ctx, request }: Asking) => {
    const { group, thread } = await loadThread({ ctx, request, to: 'run' });
    if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
    const { payload, user } = ctx;
    const post = await findPost({ req: ctx.req, thread: thread.id, id: String(request.params.post) });
    const hub = await groupForHub({ payload, id: group.id });
    if (!hub || !user) throw new Problem({ status: 404, code: 'not-found' });
    const question = await askFromPost({ payload, group: hub, post, by: user });
    if (isLibrarian(user, ctx.library.id)) return ctx.link(`/vragen/${question.id}`);
    return `${threadLink({ ctx, group, thread })}?gedaan=vraag#bericht-${post.id}`;
  },
  show: ({ ctx, request }: Asking) => showThread(ctx, request),
};
