import type { EmailAdapter, SendEmailOptions } from 'payload';
import { transact } from '../core/database/transact.ts';
import { mailFrom } from './mailFrom.ts';
import { queueMail } from './queueMail.ts';

/**
 * Payload’s own mails go through the outbox as well. Not for use inside a transaction, whose request this
 * adapter never gets to see: there queueMail belongs.
 */
export const outboxEmail: EmailAdapter<void> = ({ payload }) => {
  const from = mailFrom();
  return {
    name: 'outbox',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => {
      for (const to of recipients(message.to)) {
        await transact({
          payload,
          work: (req) =>
            queueMail({
              req,
              to,
              language: 'nl',
              kind: 'account',
              content: { subject: String(message.subject ?? ''), paragraphs: paragraphs(message) },
            }),
        });
      }
    },
  };
};

function recipients(to: SendEmailOptions['to']): string[] {
  const addresses = [to ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? each : 'address' in each && each.address));
  return addresses.filter((each) => typeof each === 'string');
}

/** Words only: what Payload or a plugin wrote as HTML is not passed on as HTML. */
function paragraphs({ text, html }: SendEmailOptions): string[] {
  const words = typeof text === 'string' ? text : withoutTags(typeof html === 'string' ? html : '');
  return words
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function withoutTags(html: string): string {
  const names: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&nbsp;': ' ',
  };
  return html
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gis, (_, href: string, label: string) =>
      label.trim() === href ? href : `${label} ${href}`,
    )
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|h\d|li|tr)>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (name) => names[name] ?? name);
}
