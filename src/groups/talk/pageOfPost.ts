import type { Payload } from 'payload';
import type { Post } from '../../payload-types.ts';
import { postsSeen } from './postsSeen.ts';

/** Posts on one page of a conversation. */
export const postsPerPage = 30;

/** On which page of its conversation a post stands for someone, from 1. */
export async function pageOfPost({
  payload,
  thread,
  post,
  ...who
}: {
  payload: Payload;
  thread: string;
  post: Pick<Post, 'id' | 'createdAt'>;
  user: string | undefined;
  seesHeld: boolean;
}): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'posts',
    where: {
      and: [
        postsSeen({ thread, ...who }),
        {
          or: [
            { createdAt: { less_than: post.createdAt } },
            { and: [{ createdAt: { equals: post.createdAt } }, { id: { less_than: post.id } }] },
          ],
        },
      ],
    },
    overrideAccess: true, // only a number
  });
  return Math.floor(totalDocs / postsPerPage) + 1;
}
