import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Group, Post, Thread, User } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { loginLink } from '../../people/loginLink.ts';
import { libraryOf } from '../membership/libraryOf.ts';
import { standingIn } from '../standing.ts';

const longestQuote = 600;

type Telling = {
  req: PayloadRequest;
  /** Read with its library. */
  group: Group;
  thread: Pick<Thread, 'title' | 'slug'>;
  post: Pick<Post, 'id' | 'body' | 'authorName'>;
};

/**
 * Mails people that a post mentions them or answers them, in the transaction of `req`. Only who takes part
 * still, or runs the group.
 * @param people ids of accounts
 */
export async function tellOfPost({
  people,
  why,
  ...telling
}: Telling & { people: string[]; why: 'mention' | 'reply' }): Promise<void> {
  for (const id of people) {
    const user = await telling.req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // to mail them
      req: telling.req,
    });
    if (!user) continue;
    const { canTalk } = await standingIn({
      payload: telling.req.payload,
      req: telling.req,
      user,
      group: telling.group,
    });
    if (canTalk) await mail({ ...telling, user, why });
  }
}

async function mail({
  req,
  group,
  thread,
  post,
  user,
  why,
}: Telling & { user: User; why: 'mention' | 'reply' }) {
  const language = languageOf(user);
  const words = textFor(language).talk.mail;
  const library = libraryOf(group);
  const name = post.authorName ?? '';
  const path = `/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}`;
  await queueMail({
    req,
    to: user.email,
    language,
    library,
    kind: `group.${why}`,
    content: {
      subject: words[why].subject(name, group.title),
      paragraphs: [words[why].text(name, thread.title, group.title)],
      quote: post.body.length > longestQuote ? `${post.body.slice(0, longestQuote)}…` : post.body,
      button: { label: words.button, href: loginLink({ library, language, path }) },
      after: [words.after],
    },
  });
}
