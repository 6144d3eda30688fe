import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Group, Post, Question, User } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { idOf } from '../../people/roles.ts';
import { libraryOf } from '../membership/libraryOf.ts';

/**
 * Makes a question to the library of a post: once, for the post remembers it. Whoever wrote it is the asker,
 * is told so, and hears what becomes of it.
 * @param group read with its library; run by whoever does this
 */
export async function askFromPost({
  payload,
  group,
  post,
  by,
}: {
  payload: Payload;
  group: Group;
  post: Post;
  by: Pick<User, 'id'>;
}): Promise<Question> {
  return transact({
    payload,
    key: `post:${post.id}`,
    by: by.id,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req }; // as who runs the group
      const known = await payload.find({
        collection: 'questions',
        where: { post: { equals: post.id } },
        limit: 1,
        pagination: false,
        ...rest,
      });
      if (known.docs[0]) return known.docs[0];
      const author = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: idOf(post.author) ?? '' } },
        req,
      });
      const library = libraryOf(group);
      const language = author ? languageOf(author) : 'nl';
      const question = await payload.create({
        collection: 'questions',
        data: {
          library: library.id,
          text: post.body.slice(0, 3000),
          askedBy: { name: post.authorName || author?.name || '', email: author?.email ?? null, language },
          state: 'new',
          group: group.id,
          post: post.id,
          themes: (group.themes ?? []).map((theme) => idOf(theme)).filter((id): id is string => Boolean(id)),
        },
        ...rest,
      });
      if (!author || author.id === by.id) return question;
      const words = textFor(language).starting.mail.asked;
      await queueMail({
        req,
        to: author.email,
        language,
        library,
        kind: 'question.received',
        content: {
          subject: words.subject(library.name),
          paragraphs: [words.text(group.title, library.name)],
          quote: post.body,
        },
      });
      return question;
    },
  });
}
