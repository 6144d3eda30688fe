import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications/notify.ts';
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
  const about = {
    library: idOf(group.library) ?? '',
    group: group.id,
    topic: `thread:${thread.id}`,
    thing: `posts:${post.id}`,
  };
  await notify({ req, people, kind: why, about });
}
