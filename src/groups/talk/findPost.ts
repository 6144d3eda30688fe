import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Post } from '../../payload-types.ts';

/**
 * A post that stands in a conversation.
 * @param unseenToo also one that was hidden or waits for a moderator: for who may see those
 * @throws Problem 404
 */
export async function findPost({
  req,
  thread,
  id,
  unseenToo = false,
}: {
  req: PayloadRequest;
  thread: string;
  id: string;
  unseenToo?: boolean;
}): Promise<Post> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { id: { equals: id } },
        { thread: { equals: thread } },
        { removed: { not_equals: true } },
        ...(unseenToo ? [] : [{ hidden: { not_equals: true } }, { held: { not_equals: true } }]),
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the caller has checked who may see the conversation
    req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  return docs[0];
}
