import type { PayloadRequest } from 'payload';
import type { Group, Post, Thread } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { announce } from '../../notifications/announce.ts';
import { aboutPost, tellOfPost } from './tellOfPost.ts';

/** Tells whom a post mentions and whom it answers, and as news its group, in the transaction of `req`, when it stands in the conversation. */
export async function tellOfNewPost({
  req,
  group,
  thread,
  post,
}: {
  req: PayloadRequest;
  group: Group;
  thread: Pick<Thread, 'id'>;
  post: Post;
}): Promise<void> {
  const author = idOf(post.author);
  const mentions = (post.mentions ?? []).map((each) => idOf(each) ?? '').filter((id) => id !== '');
  const telling = { req, group, thread, post };
  await tellOfPost({ ...telling, people: mentions, why: 'mention' });
  const about = aboutPost({ group, thread, post });
  await announce({ req, kind: 'post', about, except: author ? [author] : [] });
  const answered = idOf(post.replyTo);
  if (!answered) return;
  const target = await req.payload.findByID({
    collection: 'posts',
    id: answered,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // to tell its author
    req,
  });
  const other = idOf(target?.author);
  if (other && other !== author && !mentions.includes(other))
    await tellOfPost({ ...telling, people: [other], why: 'reply' });
}
