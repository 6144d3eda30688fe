import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { findPost } from './findPost.ts';

/**
 * Takes a post away; its place stays. The words are erased when the writer does it; when a moderator does,
 * the librarian can still read what it was about.
 * @param isOwn the writer does it
 * @throws Problem 404 when it is not in this conversation
 */
export async function removePost({
  payload,
  thread,
  post: id,
  isOwn,
}: {
  payload: Payload;
  thread: string;
  post: string;
  isOwn: boolean;
}): Promise<void> {
  await transact({
    payload,
    key: `thread:${thread}`,
    work: async (req) => {
      await findPost({ req, thread, id });
      await payload.update({
        collection: 'posts',
        id,
        data: { removed: true, ...(isOwn && { body: '—', mentions: [] }) },
        depth: 0,
        overrideAccess: true, // one's own post, or as who runs the group
        req,
      });
    },
  });
}
