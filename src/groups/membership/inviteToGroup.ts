import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import type { Group, User } from '../../payload-types.ts';
import { findPerson } from '../../people/findPerson.ts';
import { countLinks } from '../../people/links/countLinks.ts';
import { createLink } from '../../people/links/createLink.ts';
import { forgetLinks } from '../../people/links/forgetLinks.ts';
import { linkAddress } from '../../people/links/linkAddress.ts';
import { libraryOf } from './libraryOf.ts';

const minutes = 14 * 24 * 60;
const mostLinks = 5;

/**
 * Mails someone an invitation to take part in a group. Whether the address has an account makes no
 * difference, so that inviting tells nothing.
 * @param group read with its library, run by the inviter
 * @param note personal words for the mail
 * @throws Problem 409 group.archived
 */
export async function inviteToGroup({
  payload,
  group,
  inviter,
  email,
  note,
  language,
}: {
  payload: Payload;
  group: Group;
  inviter: User;
  email: string;
  note: string;
  language: Language;
}): Promise<void> {
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  await forgetLinks(payload);
  await transact({
    payload,
    key: `invite:${email.toLowerCase()}`,
    work: async (req) => {
      if ((await countLinks({ req, kind: 'invite', email, minutes })) >= mostLinks) return;
      // Whoever wants no invitations gets none; the inviter hears the same.
      const person = await findPerson({ payload, req, email });
      const reader = { user: person?.id, email };
      if (await hasStopped({ req, reader, kind: 'invitation' })) return;
      const facts = { group: group.id, inviter: inviter.name };
      const token = await createLink({ req, kind: 'invite', email, facts, minutes });
      const words = textFor(language).groups.mail.invitation;
      const library = libraryOf(group);
      await queueMail({
        req,
        to: email,
        language,
        library,
        kind: 'join.invitation',
        content: {
          subject: words.subject(group.title),
          paragraphs: [words.text(inviter.name, group.title, library.name)],
          ...(note && { quote: note }),
          button: { label: words.button, href: linkAddress({ kind: 'invite', token, language }) },
          after: [words.valid, words.notYou],
        },
        list: listOf({ reader: { email }, scopes: ['invitation'], language }),
      });
    },
  });
}
