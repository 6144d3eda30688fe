import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import type { Group, Post } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { threadLink } from './threadLink.ts';

/**
 * A post by its id alone, as the reader may see it.
 * @throws Problem 404
 */
async function readPost({
  ctx,
  id,
  group,
}: {
  ctx: LibraryContext;
  id: string;
  group?: string;
}): Promise<Post> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const { docs } = await ctx.payload.find({
    collection: 'posts',
    where: {
      and: [
        { id: { equals: id } },
        { library: { equals: ctx.library.id } },
        { removed: { not_equals: true } },
        ...(group ? [{ group: { equals: group } }] : []),
      ],
    },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  return docs[0];
}

/** The post from which a meeting of this group is planned; undefined when none is named. @throws Problem 404 */
export async function postToPlan({
  ctx,
  id,
  group,
}: {
  ctx: LibraryContext;
  id: string;
  group: Pick<Group, 'id'> | null;
}): Promise<Post | undefined> {
  return id && group ? readPost({ ctx, id, group: group.id }) : undefined;
}

/** `/berichten/:post`: the lasting address of a post, from what was made of it. @throws Moved always */
export async function showPostById(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const post = await readPost({ ctx, id: String(request.params.post) });
  const { thread, group } = post;
  if (typeof thread !== 'object' || typeof group !== 'object' || !group) {
    throw new Problem({ status: 404, code: 'not-found' });
  }
  throw new Moved(threadLink({ ctx, group, thread, path: `/bericht/${idOf(post)}` }), 303);
}
