import { createTransport } from 'nodemailer';
import { env } from '../../../core/env.ts';
import { textFor, type Language } from '../../../core/text/index.ts';
import { mailAddress } from '../../../mail/mailAddress.ts';
import { mailFrom } from '../../../mail/mailFrom.ts';
import { smtpFailure } from '../../../mail/smtpFailure.ts';

/** `file`: there is no mail server, mails become files. */
export type MailTrial = { outcome: 'sent' | 'file' } | { outcome: 'failed'; answer: string };

const longest = 15_000;

/**
 * Sends one mail now, past the outbox, and says how that went: whether the mail server takes mail of this hub
 * is to be known before the first resident waits for one.
 */
export async function tryMail({ to, language }: { to: string; language: Language }): Promise<MailTrial> {
  if (!env.SMTP_URL) return { outcome: 'file' };
  const words = textFor(language).firstStart.mail;
  const transport = createTransport({
    url: env.SMTP_URL,
    connectionTimeout: longest,
    greetingTimeout: longest,
    socketTimeout: longest,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const from = mailFrom();
    await transport.sendMail({
      from: { name: from.name, address: from.address },
      to: { name: '', address: mailAddress(to) },
      subject: words.subject(env.NETWORK_NAME),
      text: words.text(env.PUBLIC_URL),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { outcome: 'sent' };
  } catch (err) {
    return { outcome: 'failed', answer: smtpFailure(err).answer };
  } finally {
    transport.close();
  }
}
