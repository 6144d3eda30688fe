import type { FieldHook } from 'payload';
import { env } from '../../../src/core/env.ts';
import { textFor } from '../../../src/core/text/index.ts';

/** The part of an address that is a secret: 32 signs of createToken, or 40 of Payload’s own. */
const secret = /(?<=https?:\/\/\S+[/=])(?:(?=[\w-]*[A-Z])[\w-]{32,}|[0-9a-f]{40})(?![\w-])/g;

/**
 * Staff may read what their library sent, but not walk in through the personal link of a colleague or a
 * visitor. The hub itself reads the whole text; a demo without a mail server shows its links.
 */
export const hideLinks: FieldHook = ({ value, overrideAccess, req }) => {
  if (overrideAccess || (env.isDemo && !env.SMTP_URL) || typeof value !== 'string') return value;
  const language = req.i18n?.language === 'en' ? 'en' : 'nl';
  return value.replace(secret, textFor(language).mail.outbox.hiddenLink);
};
