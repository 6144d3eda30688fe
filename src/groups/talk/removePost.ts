import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { findPost } from './findPost.ts';

/**
 * Its writer takes a post away: the words, also the earlier ones, are erased; its place stays.
 * @throws Problem 404 when it is not in this conversation
 */
export async function removePost({
  payload,
  thread,
  post: id,
}: {
  payload: Payload;
  thread: string;
  post: string;
}): Promise<void> {
  await transact({
    payload,
    key: `thread:${thread}`,
    work: async (req) => {
      await findPost({ req, thread, id, unseenToo: true });
      await payload.update({
        collection: 'posts',
        id,
        data: { removed: true, held: false, body: '—', mentions: [], earlier: [] },
        depth: 0,
        overrideAccess: true, // one's own post
        req,
      });
    },
  });
}
