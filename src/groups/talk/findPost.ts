import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Post } from '../../payload-types.ts';

/** A post that stands in a conversation. @throws Problem 404 */
export async function findPost({
  req,
  thread,
  id,
}: {
  req: PayloadRequest;
  thread: string;
  id: string;
}): Promise<Post> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: id }, thread: { equals: thread }, removed: { not_equals: true } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the caller has checked who may see the conversation
    req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  return docs[0];
}
