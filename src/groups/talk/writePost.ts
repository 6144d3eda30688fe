import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Post, User } from '../../payload-types.ts';
import { addPost } from './addPost.ts';
import { openForTalk, openThread } from './openForTalk.ts';

/** Within so long the same words by the same person are one post that was sent twice, in milliseconds. */
const sameFor = 60_000;

/**
 * Someone says something in a conversation. Sent twice by impatience it is one post.
 * @throws Problem as openForTalk, openThread and addPost
 */
export async function writePost({
  payload,
  group,
  thread,
  author,
  body,
  replyTo,
}: {
  payload: Payload;
  group: string;
  thread: string;
  author: User;
  body: string;
  replyTo?: string;
}): Promise<Post> {
  return transact({
    payload,
    key: `thread:${thread}`,
    work: async (req) => {
      const place = {
        group: await openForTalk({ req, group, user: author }),
        thread: await openThread({ req, thread }),
      };
      const sent = await findSame({ req, thread, author, body });
      return sent ?? addPost({ req, ...place, author, body, replyTo });
    },
  });
}

async function findSame({
  req,
  thread,
  author,
  body,
}: {
  req: PayloadRequest;
  thread: string;
  author: User;
  body: string;
}): Promise<Post | undefined> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      thread: { equals: thread },
      author: { equals: author.id },
      removed: { not_equals: true },
      createdAt: { greater_than: new Date(Date.now() - sameFor).toISOString() },
    },
    limit: 50,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own posts
    req,
  });
  return docs.find((post) => post.body === body.normalize('NFC'));
}
