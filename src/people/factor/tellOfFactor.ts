import type { PayloadRequest } from 'payload';
import { env } from '../../core/env.ts';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { User } from '../../payload-types.ts';
import { languageOf } from '../languageOf.ts';

/** Mails someone that their second step was switched on or off: whoever did it, they hear. */
export async function tellOfFactor({
  req,
  user,
  what,
}: {
  req: PayloadRequest;
  user: User;
  what: 'on' | 'off' | 'reset' | 'codes';
}): Promise<void> {
  const language = languageOf(user);
  const words = textFor(language).factor.mail;
  await queueMail({
    req,
    to: user.email,
    language,
    kind: 'account.factor',
    content: {
      subject: words.subject[what],
      paragraphs: [words.text[what](env.NETWORK_NAME)],
      after: [words.notYou],
    },
  });
}
