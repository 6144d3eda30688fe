import type { Payload } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import { env } from '../../../core/env.ts';
import { textFor, type Language } from '../../../core/text/index.ts';
import { queueMail } from '../../../mail/queueMail.ts';
import type { User } from '../../../payload-types.ts';
import { countLinks } from '../../links/countLinks.ts';
import { createLink } from '../../links/createLink.ts';
import { linkAddress } from '../../links/linkAddress.ts';
import type { Words } from './leaveTalk.ts';
import { mustBeAbleToGo } from './mayGo.ts';

const minutes = 60;
const mostLinks = 5;

/**
 * Someone wants their account removed: nothing happens until the link in the mail is used.
 * @throws Problem 409 account.last-admin, account.last-network-admin
 */
export async function askRemoval({
  payload,
  user,
  words,
  language,
}: {
  payload: Payload;
  user: User;
  words: Words;
  language: Language;
}): Promise<void> {
  await mustBeAbleToGo({ payload, user });
  await transact({
    payload,
    key: `remove:${user.id}`,
    work: async (req) => {
      const { email } = user;
      if ((await countLinks({ req, kind: 'remove', email, minutes })) >= mostLinks) return;
      const token = await createLink({
        req,
        kind: 'remove',
        email,
        user: user.id,
        facts: { words },
        minutes,
      });
      const t = textFor(language).account.mail.removal;
      await queueMail({
        req,
        to: email,
        language,
        kind: 'account.removal',
        content: {
          subject: t.subject(env.NETWORK_NAME),
          paragraphs: [t.text],
          button: { label: t.button, href: linkAddress({ kind: 'remove', token, language }) },
          after: [t.valid, t.notYou],
        },
      });
    },
  });
}
