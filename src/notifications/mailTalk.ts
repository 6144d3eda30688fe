import type { PayloadRequest } from 'payload';
import { textFor } from '../core/text/index.ts';
import { groupForHub } from '../groups/groupForHub.ts';
import { libraryOf } from '../groups/membership/libraryOf.ts';
import { queueMail, type MailContent } from '../mail/queueMail.ts';
import type { Group, Notification, Post, Thread, User } from '../payload-types.ts';
import { languageOf } from '../people/languageOf.ts';
import { loginLink } from '../people/loginLink.ts';
import { idOf } from '../people/roles.ts';
import { loadThing } from './loadThing.ts';
import { mayBeTold } from './mayBeTold.ts';

const longestQuote = 600;

type Told = { why: 'mention' | 'reply'; post: Post };

/**
 * Mails someone what was said to them in one conversation, in the transaction of `req`. What was taken
 * away meanwhile is left out; who may not read it any more gets nothing.
 * @param user id of an account
 * @param rows of posts in one conversation, oldest first
 */
export async function mailTalk({
  req,
  user: id,
  rows,
}: {
  req: PayloadRequest;
  user: string;
  rows: Notification[];
}): Promise<void> {
  const user = await loadThing<User>({ req, thing: `users:${id}` });
  const group = await groupForHub({ payload: req.payload, req, id: idOf(rows[0]?.group) ?? '' });
  if (!user || !group || !(await mayBeTold({ req, user, group }))) return;
  const told: Told[] = [];
  for (const row of rows) {
    const post = await loadThing<Post>({ req, thing: row.thing });
    if (post && !post.removed && !post.hidden && !post.held)
      told.push({ why: row.kind === 'reply' ? 'reply' : 'mention', post });
  }
  const thread = await loadThing<Thread>({ req, thing: `threads:${idOf(told[0]?.post.thread) ?? ''}` });
  if (!thread || !told[0]) return;
  const facts = { group, thread, user };
  await queueMail({
    req,
    to: user.email,
    language: languageOf(user),
    library: libraryOf(group),
    kind: told.length === 1 ? `group.${told[0].why}` : 'group.talk',
    content: told.length === 1 ? one({ ...facts, told: told[0] }) : several({ ...facts, told }),
  });
}

type Facts = { group: Group; thread: Thread; user: User };

function one({ told: { why, post }, ...facts }: Facts & { told: Told }): MailContent {
  const words = textFor(languageOf(facts.user)).talk.mail;
  const name = post.authorName ?? '';
  return {
    subject: words[why].subject(name, facts.group.title),
    paragraphs: [words[why].text(name, facts.thread.title, facts.group.title)],
    quote: quoteOf(post),
    button: { label: words.button, href: linkTo({ ...facts, post }) },
  };
}

function several({ told, ...facts }: Facts & { told: Told[] }): MailContent {
  const words = textFor(languageOf(facts.user)).talk.mail;
  const first = told[0]?.post;
  return {
    subject: words.several.subject(told.length, facts.group.title),
    paragraphs: [words.several.text(told.length, facts.thread.title, facts.group.title)],
    quote: told.map(({ post }) => `${post.authorName ?? ''}: ${quoteOf(post)}`).join('\n\n'),
    ...(first && { button: { label: words.button, href: linkTo({ ...facts, post: first }) } }),
  };
}

function quoteOf(post: Post): string {
  return post.body.length > longestQuote ? `${post.body.slice(0, longestQuote)}…` : post.body;
}

function linkTo({ group, thread, user, post }: Facts & { post: Post }): string {
  const path = `/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}`;
  return loginLink({ library: libraryOf(group), language: languageOf(user), path });
}
