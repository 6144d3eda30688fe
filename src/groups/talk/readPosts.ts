import type { Where } from 'payload';
import type { Membership, Post } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import { postsPerPage } from './pageOfPost.ts';
import { postsSeen } from './postsSeen.ts';

/**
 * One page of a conversation that the reader may see, with what is needed to show it.
 * @param page from 1
 */
export async function readPosts({
  ctx,
  group,
  thread,
  page,
  seesHeld,
}: {
  ctx: Context;
  group: string;
  thread: string;
  page: number;
  /** Looks after the talk: sees what waits as well. */
  seesHeld: boolean;
}): Promise<{
  posts: Post[];
  answered: Post[];
  memberships: Membership[];
  total: number;
  page: number;
  pages: number;
}> {
  const where = postsSeen({ thread, user: ctx.user?.id, seesHeld });
  const found = await findPosts({ ctx, where, limit: postsPerPage, page });
  const ids = (values: (string | { id: string } | null | undefined)[]) => [
    ...new Set(values.map((value) => idOf(value)).filter((id): id is string => Boolean(id))),
  ];
  const answers = ids(found.docs.map((post) => post.replyTo));
  const those: Where = { and: [{ id: { in: answers } }, where] };
  const answered =
    answers.length > 0 ? (await findPosts({ ctx, where: those, limit: postsPerPage, page: 1 })).docs : [];
  const people = ids([...found.docs, ...answered].flatMap((post) => [post.author, ...(post.mentions ?? [])]));
  const memberships = await ctx.payload.find({
    collection: 'memberships',
    where: { group: { equals: group }, user: { in: people } },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the names under which people write in this group
    req: ctx.req,
  });
  return {
    posts: found.docs,
    answered,
    memberships: memberships.docs,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  };
}

function findPosts({ ctx, where, limit, page }: { ctx: Context; where: Where; limit: number; page: number }) {
  return ctx.payload.find({
    collection: 'posts',
    where,
    sort: ['createdAt', 'id'],
    limit,
    page,
    depth: 0,
    overrideAccess: true, // of a conversation that the reader may see; the place of removed ones is shown
    req: ctx.req,
  });
}
