import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import type { Group, Post, Thread } from '../../payload-types.ts';
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
  await tellWaiting({
    req,
    people: await runnersOf({ req, group }),
    kind: 'held',
    mail: 'group.held',
    library,
    write: ({ language }) => {
      const t = textFor(language).moderation.mail.held;
      return {
        subject: t.subject(group.title),
        paragraphs: [t.text(post.authorName ?? '', thread.title, group.title)],
        quote: post.body.slice(0, 600),
        button: { label: t.button, href: loginLink({ library, language, path }) },
      };
    },
  });
}
