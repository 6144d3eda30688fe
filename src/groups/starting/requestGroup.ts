import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { isAddressBlocked, mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import type { Library, User } from '../../payload-types.ts';
import { countLinks } from '../../people/links/countLinks.ts';
import { createLink } from '../../people/links/createLink.ts';
import { forgetLinks } from '../../people/links/forgetLinks.ts';
import { mustBeThere } from '../../people/mustBeThere.ts';
import { linkAddress } from '../../people/links/linkAddress.ts';

const minutes = 24 * 60;
const mostLinks = 5;
const daysUnconfirmed = 2;

export type GroupWish = {
  title: string;
  summary: string;
  /** Who is to take part. */
  people: string;
  partner?: string;
  name: string;
  email: string;
};

/**
 * A resident or a partner asks for a group. Who is logged in has asked at once; everyone else by the link in
 * their mail.
 * @throws Problem 403 group.blocked for who is logged in and kept out of the library
 */
export async function requestGroup({
  payload,
  library,
  wish,
  user,
  language,
}: {
  payload: Payload;
  library: Library;
  wish: GroupWish;
  user: User | null;
  language: Language;
}): Promise<void> {
  if (user) await mustNotBeBlocked({ payload, user: user.id, library: library.id });
  await forgetLinks(payload);
  await forgetUnconfirmed(payload);
  const email = (user?.email ?? wish.email).toLowerCase();
  await transact({
    payload,
    key: `start-group:${email}`,
    work: async (req) => {
      if (user) await mustBeThere({ req, user });
      if (!user && (await countLinks({ req, kind: 'start-group', email, minutes })) >= mostLinks) return;
      // Who is kept out gets no mail; the page says what it says to everyone.
      if (!user && (await isAddressBlocked({ payload, req, email, library: library.id }))) return;
      const asked = await payload.create({
        collection: 'group-requests',
        data: {
          ...wish,
          library: library.id,
          partner: wish.partner ?? null,
          name: user?.name ?? wish.name,
          email,
          language,
          user: user?.id ?? null,
          state: user ? 'sent' : 'unconfirmed',
        },
        depth: 0,
        overrideAccess: true, // anyone may ask; a librarian decides
        req,
      });
      if (user) return;
      const facts = { request: asked.id };
      const token = await createLink({ req, kind: 'start-group', email, facts, minutes });
      const words = textFor(language).starting.mail.confirm;
      await queueMail({
        req,
        to: email,
        language,
        library: mailLibrary(library),
        kind: 'start.confirm',
        content: {
          subject: words.subject(wish.title),
          paragraphs: [words.text(wish.title, library.name)],
          button: { label: words.button, href: linkAddress({ kind: 'start-group', token, language }) },
          after: [words.valid, words.notYou],
        },
      });
    },
  });
}

/** What nobody confirmed within two days is forgotten. */
export async function forgetUnconfirmed(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - daysUnconfirmed * 24 * 3600_000).toISOString();
  await payload.db.deleteMany({
    collection: 'group-requests',
    where: { and: [{ state: { equals: 'unconfirmed' } }, { createdAt: { less_than: before } }] },
  });
}
