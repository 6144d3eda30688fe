import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { findPerson } from '../findPerson.ts';
import { countLinks } from '../links/countLinks.ts';
import { createLink } from '../links/createLink.ts';
import { linkAddress } from '../links/linkAddress.ts';

const minutes = 15;
/** So many links to one address in a quarter of an hour; more are not mailed, silently. */
const mostLinks = 5;

/** Mails a link to log in with, when the address has an account. */
export async function mailLogin({
  payload,
  email,
  language,
  naar,
}: {
  payload: Payload;
  email: string;
  language: Language;
  naar?: string;
}): Promise<void> {
  await transact({
    payload,
    key: `login:${email}`,
    work: async (req) => {
      const person = await findPerson({ payload, req, email });
      if (!person || (await countLinks({ req, kind: 'login', email, minutes })) >= mostLinks) return;
      const facts: Record<string, string> = naar ? { naar } : {};
      const token = await createLink({ req, kind: 'login', email, user: person.id, facts, minutes });
      const words = textFor(language).people.mail.login;
      await queueMail({
        req,
        to: person.email,
        language,
        kind: 'account.login',
        content: {
          subject: words.subject(env.NETWORK_NAME),
          paragraphs: [words.text],
          button: { label: words.button, href: linkAddress({ kind: 'login', token, language }) },
          after: [words.valid, words.notYou],
        },
      });
    },
  });
}
