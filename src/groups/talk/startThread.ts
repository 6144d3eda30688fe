import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { slugify } from '../../core/slugify.ts';
import type { Thread, User } from '../../payload-types.ts';
import { addPost } from './addPost.ts';
import { openForTalk } from './openForTalk.ts';

/** Address of the form to start a conversation with. */
const reserved = 'nieuw';

/**
 * Starts a conversation with a first post.
 * @throws Problem as openForTalk and addPost
 */
export async function startThread({
  payload,
  group: id,
  author,
  title,
  body,
}: {
  payload: Payload;
  group: string;
  author: User;
  title: string;
  body: string;
}): Promise<Thread> {
  return transact({
    payload,
    key: `threads:${id}`,
    work: async (req) => {
      const group = await openForTalk({ req, group: id, user: author });
      const thread = await payload.create({
        collection: 'threads',
        data: {
          title,
          slug: slugOf(title),
          group: group.id,
          startedBy: author.id,
          lastPostAt: now().toISOString(),
          visibility: group.visibility,
        },
        depth: 0,
        overrideAccess: true, // whoever may talk in the group
        req,
      });
      const post = await addPost({ req, group, thread, author, body });
      if (!post.held) return thread;
      return payload.update({
        collection: 'threads',
        id: thread.id,
        data: { held: true },
        depth: 0,
        overrideAccess: true, // its first post waits, so does the subject
        req,
      });
    },
  });
}

/** A subject in letters that addresses do not have still gets one. */
function slugOf(title: string): string {
  const slug = slugify(title);
  return slug === '' || slug === reserved ? 'gesprek' : slug;
}
