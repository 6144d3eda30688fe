import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import type { Group, Membership } from '../../payload-types.ts';
import { createLink } from '../../people/links/createLink.ts';
import { linkAddress } from '../../people/links/linkAddress.ts';
import { libraryOf } from './libraryOf.ts';
import { runnersOf } from './runnersOf.ts';

const minutes = 7 * 24 * 60;

/**
 * Mails who runs the group that someone asks to join, in the transaction of `req`.
 * @param group read with its library
 */
export async function tellOfRequest({
  req,
  group,
  membership,
}: {
  req: PayloadRequest;
  group: Group;
  membership: Membership;
}): Promise<void> {
  await tellWaiting({
    req,
    people: await runnersOf({ req, group }),
    kind: 'request',
    mail: 'group.request',
    library: libraryOf(group),
    write: async ({ user, language }) => {
      const words = textFor(language).groups.mail.request;
      const facts = [
        { label: words.brings, value: membership.brings ?? '' },
        { label: words.seeks, value: membership.seeks ?? '' },
      ].filter((fact) => fact.value !== '');
      const link = { email: user.email, user: user.id, facts: { request: membership.id }, minutes };
      const token = await createLink({ req, kind: 'decide', ...link });
      return {
        subject: words.subject(group.title),
        paragraphs: [words.text(membership.displayName ?? '', group.title)],
        facts,
        button: { label: words.button, href: linkAddress({ kind: 'decide', token, language }) },
        after: [words.valid],
      };
    },
  });
}
