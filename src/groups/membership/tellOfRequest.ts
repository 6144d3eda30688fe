import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import type { Group, Membership } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
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
  const library = libraryOf(group);
  for (const runner of await runnersOf({ req, group })) {
    const reader = { user: runner.id, email: runner.email };
    if (await hasStopped({ req, reader, kind: 'request' })) continue;
    const language = languageOf(runner);
    const words = textFor(language).groups.mail.request;
    const facts = [
      { label: words.brings, value: membership.brings ?? '' },
      { label: words.seeks, value: membership.seeks ?? '' },
    ].filter((fact) => fact.value !== '');
    const link = { email: runner.email, user: runner.id, facts: { request: membership.id }, minutes };
    const token = await createLink({ req, kind: 'decide', ...link });
    await queueMail({
      req,
      to: runner.email,
      language,
      library,
      kind: 'group.request',
      content: {
        subject: words.subject(group.title),
        paragraphs: [words.text(membership.displayName ?? '', group.title)],
        facts,
        button: { label: words.button, href: linkAddress({ kind: 'decide', token, language }) },
        after: [words.valid],
      },
      list: listOf({ reader: { user: runner.id }, scopes: ['request'], language }),
    });
  }
}
