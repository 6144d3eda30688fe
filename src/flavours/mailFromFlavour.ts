import type { PayloadRequest } from 'payload';
import type { Language } from '../core/text/index.ts';
import { mailLibrary } from '../libraries/mailLibrary.ts';
import { queueMail } from '../mail/queueMail.ts';
import type { Library } from '../payload-types.ts';
import { hasFlavour, settingsOf } from './hasFlavour.ts';
import { flavourBySlug } from './registry.ts';
import { wordsOf } from './site/flavourContext.ts';

/**
 * Puts one of a flavour's mails in the outbox, in the transaction of `req`. For a library that has not (or
 * no longer) turned the flavour on, nothing goes out.
 * @param kind its name in `mails`
 * @param facts what the mail is filled in with, as texts; addresses absolute
 * @param replyTo see queueMail
 * @throws TypeError when the flavour has no such mail
 */
export async function mailFromFlavour({
  req,
  flavour: slug,
  kind,
  library,
  to,
  language,
  facts = {},
  replyTo,
}: {
  req: PayloadRequest;
  flavour: string;
  kind: string;
  library: Library;
  to: string;
  language: Language;
  facts?: Record<string, string>;
  replyTo?: string;
}): Promise<void> {
  const flavour = flavourBySlug(slug);
  if (!flavour || !hasFlavour({ library, slug })) return;
  const mail = flavour.mails?.[kind];
  if (!mail) throw new TypeError(`The flavour ${slug} has no mail ${kind}`);
  const words = wordsOf({ flavour, language });
  await queueMail({
    req,
    to,
    language,
    replyTo,
    library: mailLibrary(library),
    kind: `${slug}.${kind}`,
    why: mail.why(words, library.name),
    content: mail.content({ words, settings: settingsOf({ library, flavour }), library, facts }),
  });
}
