import type { PayloadRequest } from 'payload';
import type { Language } from '../core/text/index.ts';
import { mailLibrary } from '../libraries/mailLibrary.ts';
import { queueMail } from '../mail/queueMail.ts';
import { flavourScope } from '../notifications/flavourScope.ts';
import { hasStopped } from '../notifications/choices.ts';
import type { Scope } from '../notifications/kinds.ts';
import { listOf } from '../notifications/listOf.ts';
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
 * @param list for a mail with `list` or `waits`: id of the account that gets it, and the page where it chose this mail
 * @throws TypeError when the flavour has no such mail, or one with `list` or `waits` is not told whose it is
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
  list,
}: {
  req: PayloadRequest;
  flavour: string;
  kind: string;
  library: Library;
  to: string;
  language: Language;
  facts?: Record<string, string>;
  replyTo?: string;
  list?: { user: string; settings?: string };
}): Promise<void> {
  const flavour = flavourBySlug(slug);
  if (!flavour || !hasFlavour({ library, slug })) return;
  const mail = flavour.mails?.[kind];
  if (!mail) throw new TypeError(`The flavour ${slug} has no mail ${kind}`);
  if (Boolean(mail.list ?? mail.waits) !== Boolean(list))
    throw new TypeError(`The mail ${kind} of ${slug} and what stops it do not go together`);
  const reader = { user: list?.user, email: to };
  if (mail.waits && (await hasStopped({ req, reader, kind: mail.waits }))) return;
  const scope = mail.waits ?? flavourScope({ flavour: slug, kind, library: library.id });
  const words = wordsOf({ flavour, language });
  await queueMail({
    req,
    to,
    language,
    replyTo,
    list: list && listFor({ scope, language, ...list }),
    library: mailLibrary(library),
    kind: `${slug}.${kind}`,
    why: mail.why(words, library.name),
    content: mail.content({ words, settings: settingsOf({ library, flavour }), library, facts }),
  });
}

function listFor({
  scope,
  language,
  user,
  settings,
}: {
  scope: Scope;
  language: Language;
  user: string;
  settings?: string;
}) {
  return { ...listOf({ reader: { user }, scopes: [scope], language }), ...(settings && { settings }) };
}
