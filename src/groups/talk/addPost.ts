import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import type { Group, Post, Thread, User } from '../../payload-types.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import { findMembership } from '../standing.ts';
import { checkPace } from './checkPace.ts';
import { findPost } from './findPost.ts';
import { matchMentions } from './matchMentions.ts';
import { mentionables } from './mentionables.ts';
import { tellOfHeldPost } from './tellOfHeldPost.ts';
import { tellOfNewPost } from './tellOfNewPost.ts';
import { trustOf } from './trustOf.ts';

export type NewPost = {
  req: PayloadRequest;
  /** Read with its library. */
  group: Group;
  thread: Thread;
  /** Someone who may talk in this group. */
  author: User;
  body: string;
  /** The post it answers. */
  replyTo?: string;
};

/**
 * Puts a post in a conversation, in the transaction of `req`, and tells whom it mentions and answers. Of someone new
 * it waits for a moderator where the group asks so, and its links and pictures are words only.
 * @throws Problem 404 when the post it answers is not in this conversation; 429 form.too-many
 */
export async function addPost({ req, group, thread, author, body, replyTo }: NewPost): Promise<Post> {
  const { payload } = req;
  await checkPace({ req, author: author.id });
  const answered = replyTo ? await findPost({ req, thread: thread.id, id: replyTo }) : undefined;
  const membership = await findMembership({ payload, req, group: group.id, user: author.id });
  const people = await mentionables({ req, group: group.id });
  const text = body.normalize('NFC');
  const named = matchMentions({ text, people }).map((match) => match.user);
  const mentions = [...new Set(named)].filter((user) => user !== author.id);
  const isKnown =
    isLibrarian(author, idOf(group.library)) ||
    (await trustOf({ req, group, author: author.id, membership }));
  const held = !isKnown && Boolean(group.approveFirst);
  const post = await payload.create({
    collection: 'posts',
    data: {
      thread: thread.id,
      author: author.id,
      authorName: membership?.displayName ?? author.name,
      body: text,
      replyTo: answered?.id ?? null,
      mentions,
      held,
      plainLinks: !isKnown,
      visibility: group.visibility,
    },
    depth: 0,
    overrideAccess: true, // whoever may talk in the group
    req,
  });
  if (held) {
    await tellOfHeldPost({ req, group, thread, post });
    return post;
  }
  await payload.update({
    collection: 'threads',
    id: thread.id,
    data: { lastPostAt: now().toISOString() },
    depth: 0,
    overrideAccess: true, // follows from the post
    req,
  });
  await tellOfNewPost({ req, group, thread, post });
  return post;
}
