import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { env } from '../core/env.ts';
import { now } from '../core/now.ts';
import { textFor, type Language } from '../core/text/index.ts';
import { queueMail } from './queueMail.ts';

const asked = 'mailForgotten';
const kind = 'account.password';
/** So many to one address in a quarter of an hour; more are not mailed, silently. */
const mostMails = 5;
const minutes = 15;

/**
 * Keeps Payload from mailing a new password’s link itself: it would do so outside the transaction it is in,
 * for which the embedded database waits for ever.
 */
export const holdForgotten: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return args;
  const given = args as { disableEmail?: boolean };
  req.context[asked] = !given.disableEmail;
  return { ...args, disableEmail: true };
};

/** Puts the mail with the link in the outbox, in the transaction in which the link is stored. */
export const mailForgotten: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (operation !== 'forgotPassword' || !req.context[asked] || typeof result !== 'string') return result;
  const email = (args as { data?: { email?: unknown } }).data?.email;
  if (typeof email !== 'string') return result;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who forgot a password is not signed in
    req,
  });
  const [user] = docs;
  if (!user || (await countMails({ req, to: user.email })) >= mostMails) return result;
  const language: Language = user.language === 'en' ? 'en' : 'nl';
  const words = textFor(language).mail.forgotten;
  await queueMail({
    req,
    to: user.email,
    language,
    kind,
    content: {
      subject: words.subject,
      paragraphs: [words.asked(env.NETWORK_NAME)],
      button: { label: words.button, href: `${env.PUBLIC_URL}/wachtwoord/${result}` },
      after: [words.valid, words.notYou],
    },
  });
  return result;
};

async function countMails({ req, to }: { req: PayloadRequest; to: string }): Promise<number> {
  const since = new Date(now().getTime() - minutes * 60_000).toISOString();
  const { totalDocs } = await req.payload.count({
    collection: 'outbox',
    where: { to: { equals: to }, kind: { equals: kind }, queuedAt: { greater_than: since } },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs;
}
