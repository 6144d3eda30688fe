import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import type { Group, Post, Thread, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { findMembership } from '../standing.ts';
import { checkPace } from './checkPace.ts';
import { findPost } from './findPost.ts';
import { matchMentions } from './matchMentions.ts';
import { mentionables } from './mentionables.ts';
import { announce } from '../../notifications/announce.ts';
import { aboutPost, tellOfPost } from './tellOfPost.ts';

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
 * Puts a post in a conversation, in the transaction of `req`, and tells whom it mentions and answers.
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
  const post = await payload.create({
    collection: 'posts',
    data: {
      thread: thread.id,
      author: author.id,
      authorName: membership?.displayName ?? author.name,
      body: text,
      replyTo: answered?.id ?? null,
      mentions,
      visibility: group.visibility,
    },
    depth: 0,
    overrideAccess: true, // whoever may talk in the group
    req,
  });
  await payload.update({
    collection: 'threads',
    id: thread.id,
    data: { lastPostAt: now().toISOString() },
    depth: 0,
    overrideAccess: true, // follows from the post
    req,
  });
  const telling = { req, group, thread, post };
  await tellOfPost({ ...telling, people: mentions, why: 'mention' });
  const other = idOf(answered?.author);
  if (other && other !== author.id && !mentions.includes(other)) {
    await tellOfPost({ ...telling, people: [other], why: 'reply' });
  }
  await announce({ req, kind: 'post', about: aboutPost({ group, thread, post }), except: [author.id] });
  return post;
}
