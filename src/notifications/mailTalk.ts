import type { PayloadRequest } from 'payload';
import { textFor } from '../core/text/index.ts';
import { libraryOf } from '../groups/membership/libraryOf.ts';
import { queueMail, type MailContent } from '../mail/queueMail.ts';
import type { Group, Post, Thread, User } from '../payload-types.ts';
import { languageOf } from '../people/languageOf.ts';
import { loginLink } from '../people/loginLink.ts';
import type { Scope } from './kinds.ts';
import { listOf } from './listOf.ts';
import type { Readable } from './readable.ts';

const longestQuote = 600;

type Said = { kind: 'mention' | 'reply' | 'post'; post: Post };
type Facts = { group: Group; thread: Thread; user: User };

/**
 * Mails someone what was said in one conversation, in the transaction of `req`. One click stops what
 * brought it: being mentioned, being answered, or the talk of this group.
 * @param told posts of one conversation that this person may read, oldest first
 */
export async function mailTalk({
  req,
  user,
  told,
}: {
  req: PayloadRequest;
  user: User;
  told: Readable[];
}): Promise<void> {
  const said = told.flatMap(({ kind, post }): Said[] =>
    post && (kind === 'mention' || kind === 'reply' || kind === 'post') ? [{ kind, post }] : [],
  );
  const [first] = said;
  const { group, thread } = told[0] ?? {};
  if (!first || !group || !thread) return;
  const language = languageOf(user);
  const scopes = said.map(({ kind }): Scope => (kind === 'post' ? `group:${group.id}` : kind));
  await queueMail({
    req,
    to: user.email,
    language,
    library: libraryOf(group),
    kind: said.length === 1 ? `group.${first.kind}` : 'group.talk',
    content: contentOf({ group, thread, user, said }),
    list: listOf({ reader: { user: user.id }, scopes: [...new Set(scopes)], language }),
  });
}

function contentOf({ said, ...facts }: Facts & { said: Said[] }): MailContent {
  const { group, thread, user } = facts;
  const words = textFor(languageOf(user)).talk.mail;
  const [first] = said as [Said, ...Said[]];
  const button = { label: words.button, href: linkTo({ ...facts, post: first.post }) };
  if (said.length > 1) {
    return {
      subject: words.several.subject(said.length, group.title),
      paragraphs: [words.several.text(said.length, thread.title, group.title)],
      quote: said.map(({ post }) => `${post.authorName ?? ''}: ${quoteOf(post)}`).join('\n\n'),
      button,
    };
  }
  const name = first.post.authorName ?? '';
  return {
    subject: words[first.kind].subject(name, group.title),
    paragraphs: [words[first.kind].text(name, thread.title, group.title)],
    quote: quoteOf(first.post),
    button,
  };
}

function quoteOf(post: Post): string {
  return post.body.length > longestQuote ? `${post.body.slice(0, longestQuote)}…` : post.body;
}

function linkTo({ group, thread, user, post }: Facts & { post: Post }): string {
  const path = `/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}`;
  return loginLink({ library: libraryOf(group), language: languageOf(user), path });
}
