import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { findPost } from './findPost.ts';
import { matchMentions } from './matchMentions.ts';
import { mentionables } from './mentionables.ts';
import { openForTalk, openThread } from './openForTalk.ts';
import { tellOfPost } from './tellOfPost.ts';

const mostEarlier = 50;

/**
 * Gives one's own post other words. Whom they mention for the first time is told.
 * @param version `updatedAt` of the post when the form was drawn
 * @throws Problem 404 for a post that is not one's own; 409 conflict when it was changed meanwhile;
 *   and as openForTalk and openThread
 */
export async function changePost({
  payload,
  group: groupId,
  thread: threadId,
  post: id,
  author,
  body,
  version,
}: {
  payload: Payload;
  group: string;
  thread: string;
  post: string;
  author: User;
  body: string;
  version: string;
}): Promise<void> {
  await transact({
    payload,
    key: `thread:${threadId}`,
    work: async (req) => {
      const group = await openForTalk({ req, group: groupId, user: author });
      const thread = await openThread({ req, thread: threadId });
      const post = await findPost({ req, thread: threadId, id, unseenToo: true });
      if (post.hidden) throw new Problem({ status: 404, code: 'not-found' });
      if (idOf(post.author) !== author.id) throw new Problem({ status: 404, code: 'not-found' });
      if (post.updatedAt !== version) throw new Problem({ status: 409, code: 'conflict' });
      const text = body.normalize('NFC');
      const told = (post.mentions ?? []).map((each) => idOf(each) ?? '');
      const named = matchMentions({ text, people: await mentionables({ req, group: groupId }) });
      const added = [...new Set(named.map((match) => match.user))].filter(
        (user) => user !== author.id && !told.includes(user),
      );
      const at = now().toISOString();
      const changed = await payload.update({
        collection: 'posts',
        id,
        data: {
          body: text,
          editedAt: at,
          mentions: [...told, ...added],
          // For moderators: what it said when someone reports it.
          earlier: [...(post.earlier ?? []), { body: post.body, at }].slice(-mostEarlier),
        },
        depth: 0,
        overrideAccess: true, // one's own post
        req,
      });
      if (!post.held) await tellOfPost({ req, group, thread, post: changed, people: added, why: 'mention' });
    },
  });
}
