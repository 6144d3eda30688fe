import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadThread } from './loadThread.ts';
import { findPost } from './findPost.ts';
import { pageOfPost } from './pageOfPost.ts';
import { threadLink } from './threadLink.ts';

/**
 * The lasting address of a post: leads to the page of the conversation on which it stands now.
 * @throws Moved always, for a post that is there
 */
export async function showPost(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { group, thread, standing } = await loadThread({ ctx, request, to: 'see' });
  const id = String(request.params.post);
  const post = await findPost({ req: ctx.req, thread: thread.id, id, unseenToo: true });
  const isOwn = ctx.user !== null && idOf(post.author) === ctx.user.id;
  if ((post.hidden || post.held) && !standing.canRun && !isOwn)
    throw new Problem({ status: 404, code: 'not-found' });
  const page = await pageOfPost({
    payload: ctx.payload,
    thread: thread.id,
    post,
    user: ctx.user?.id,
    seesHeld: standing.canRun,
  });
  const done = ctx.query.get('gedaan');
  const query = new URLSearchParams({
    ...(page > 1 && { pagina: String(page) }),
    ...(done && { gedaan: done }),
  });
  const search = query.size > 0 ? `?${query}` : '';
  throw new Moved(`${threadLink({ ctx, group, thread })}${search}#bericht-${post.id}`, 303);
}
