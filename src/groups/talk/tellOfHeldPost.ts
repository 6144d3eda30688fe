import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import type { Group, Post, Thread } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { loginLink } from '../../people/loginLink.ts';
import { libraryOf } from '../membership/libraryOf.ts';
import { runnersOf } from '../membership/runnersOf.ts';

/** Mails who runs the group that someone's first post waits for a yes, in the transaction of `req`. */
export async function tellOfHeldPost({
  req,
  group,
  thread,
  post,
}: {
  req: PayloadRequest;
  group: Group;
  thread: Pick<Thread, 'title' | 'slug'>;
  post: Post;
}): Promise<void> {
  const library = libraryOf(group);
  const path = `/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}/toezicht`;
  for (const user of await runnersOf({ req, group })) {
    const reader = { user: user.id, email: user.email };
    if (await hasStopped({ req, reader, kind: 'held' })) continue;
    const language = languageOf(user);
    const t = textFor(language).moderation.mail.held;
    await queueMail({
      req,
      to: user.email,
      language,
      library,
      kind: 'group.held',
      content: {
        subject: t.subject(group.title),
        paragraphs: [t.text(post.authorName ?? '', thread.title, group.title)],
        quote: post.body.slice(0, 600),
        button: { label: t.button, href: loginLink({ library, language, path }) },
      },
      list: listOf({ reader: { user: user.id }, scopes: ['held'], language }),
    });
  }
}
