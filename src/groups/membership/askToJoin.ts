import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Group } from '../../payload-types.ts';
import { isAddressBlocked } from '../../moderation/isBlocked.ts';
import { countLinks } from '../../people/links/countLinks.ts';
import { createLink } from '../../people/links/createLink.ts';
import { forgetLinks } from '../../people/links/forgetLinks.ts';
import { linkAddress } from '../../people/links/linkAddress.ts';
import { libraryOf } from './libraryOf.ts';

const minutes = 24 * 60;
const mostLinks = 5;

/**
 * Someone without a session wants to join: a mail goes to the address, and nothing happens until its link
 * is used. The answer is the same for an address that has an account, or takes part already.
 * @param group read with its library
 * @throws Problem 403 group.invite-only; 409 group.archived
 */
export async function askToJoin({
  payload,
  group,
  language,
  name,
  email,
  brings,
  seeks,
}: {
  payload: Payload;
  group: Group;
  language: Language;
  name: string;
  email: string;
  brings: string;
  seeks: string;
}): Promise<void> {
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  if (group.joinMode === 'invite') throw new Problem({ status: 403, code: 'group.invite-only' });
  await forgetLinks(payload);
  const library = libraryOf(group);
  await transact({
    payload,
    key: `join:${email.toLowerCase()}`,
    work: async (req) => {
      if ((await countLinks({ req, kind: 'join', email, minutes })) >= mostLinks) return;
      // Who is kept out gets no mail; the page says what it says to everyone.
      if (await isAddressBlocked({ payload, req, email, library: library.id, group: group.id })) return;
      const facts = { group: group.id, name, brings, seeks };
      const token = await createLink({ req, kind: 'join', email, facts, minutes });
      const words = textFor(language).groups.mail.confirm;
      await queueMail({
        req,
        to: email,
        language,
        library,
        kind: 'join.confirm',
        content: {
          subject: words.subject(group.title),
          paragraphs: [words.text(group.title, library.name)],
          button: { label: words.button, href: linkAddress({ kind: 'join', token, language }) },
          after: [words.valid, words.notYou],
        },
      });
    },
  });
}
