import type { PayloadRequest } from 'payload';
import type { Language } from '../core/text/index.ts';
import { queueMail, type MailContent, type MailLibrary } from '../mail/queueMail.ts';
import type { User } from '../payload-types.ts';
import { languageOf } from '../people/languageOf.ts';
import { hasStopped } from './choices.ts';
import type { Kind } from './kinds.ts';
import { listOf } from './listOf.ts';

/**
 * Mails people that something waits for them, at once, each in their own language and in the transaction of `req`.
 * Who stopped this kind of mail is passed over.
 * @param kind as they choose it (kinds.ts)
 * @param mail as queueMail calls its kind
 * @param write what it says to one of them
 */
export async function tellWaiting({
  req,
  people,
  kind,
  mail,
  library,
  replyTo,
  write,
}: {
  req: PayloadRequest;
  people: User[];
  kind: Kind;
  mail: string;
  library: MailLibrary;
  replyTo?: string;
  write: (args: { user: User; language: Language }) => MailContent | Promise<MailContent>;
}): Promise<void> {
  for (const user of people) {
    if (await hasStopped({ req, reader: { user: user.id, email: user.email }, kind })) continue;
    const language = languageOf(user);
    await queueMail({
      req,
      to: user.email,
      language,
      library,
      kind: mail,
      replyTo,
      content: await write({ user, language }),
      list: listOf({ reader: { user: user.id }, scopes: [kind], language }),
    });
  }
}
