import type { PayloadRequest } from 'payload';
import { notify, type About } from '../../notifications/notify.ts';
import type { Group, Post, Thread } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';

/**
 * Tells people that a post mentions them or answers them, in the transaction of `req`.
 * @param people ids of accounts
 */
export async function tellOfPost({
  req,
  group,
  thread,
  post,
  people,
  why,
}: {
  req: PayloadRequest;
  group: Group;
  thread: Pick<Thread, 'id'>;
  post: Pick<Post, 'id'>;
  people: string[];
  why: 'mention' | 'reply';
}): Promise<void> {
  await notify({ req, people, kind: why, about: aboutPost({ group, thread, post }) });
}

/** Where a post is, for who is told of it: what is said in one conversation goes in one mail. */
export function aboutPost({
  group,
  thread,
  post,
}: {
  group: Group;
  thread: Pick<Thread, 'id'>;
  post: Pick<Post, 'id'>;
}): About {
  return {
    library: idOf(group.library) ?? '',
    group: group.id,
    topic: `thread:${thread.id}`,
    thing: `posts:${post.id}`,
  };
}
