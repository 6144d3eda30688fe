import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { User } from '../../payload-types.ts';
import { findPerson } from '../findPerson.ts';
import { countLinks } from '../links/countLinks.ts';
import { createLink } from '../links/createLink.ts';
import { linkAddress } from '../links/linkAddress.ts';

const minutes = 24 * 60;
const mostLinks = 5;

/**
 * Someone wants another e-mail address: it changes when the link that goes there is used. The answer is the
 * same for an address that has an account; its owner is told, and can tell why.
 */
export async function askAddress({
  payload,
  user,
  email,
  language,
}: {
  payload: Payload;
  user: Pick<User, 'id' | 'email'>;
  email: string;
  language: Language;
}): Promise<void> {
  await transact({
    payload,
    key: `address:${email}`,
    work: async (req) => {
      if ((await countLinks({ req, kind: 'email', email, minutes })) >= mostLinks) return;
      const words = textFor(language).account.mail.address;
      const isTaken = email !== user.email && Boolean(await findPerson({ payload, req, email }));
      const facts = { from: user.email };
      const token = await createLink({ req, kind: 'email', email, user: user.id, facts, minutes });
      const button = { label: words.button, href: linkAddress({ kind: 'email', token, language }) };
      const taken = {
        subject: words.subject(env.NETWORK_NAME),
        paragraphs: [words.taken],
        after: [words.notYou],
      };
      const open = { ...taken, paragraphs: [words.text], button, after: [words.valid, words.notYou] };
      await queueMail({ req, to: email, language, kind: 'account.address', content: isTaken ? taken : open });
    },
  });
}
