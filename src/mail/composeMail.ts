import type { SendMailOptions } from 'nodemailer';
import { now } from '../core/now.ts';
import type { Outbox } from '../payload-types.ts';
import { headerText, mailAddress } from './mailAddress.ts';
import type { MailCalendar } from './MailContent.ts';
import { mailFrom } from './mailFrom.ts';

/**
 * A mail of the outbox as nodemailer takes it: one recipient, text and HTML side by side, an invitation as
 * a part with its method and as a file (RFC 6047), and marked as sent by a machine (RFC 3834).
 * @throws TypeError when the recipient is not one plain address
 */
export function composeMail(mail: Outbox): SendMailOptions {
  const from = mailFrom();
  const to = mailAddress(mail.to);
  const calendar = mail.calendar as MailCalendar | null | undefined;
  return {
    from: { name: headerText(mail.fromName || from.name, 100), address: from.address },
    to: { name: '', address: to },
    ...(mail.replyTo && { replyTo: mailAddress(mail.replyTo) }),
    envelope: { from: from.address, to: [to] },
    subject: headerText(mail.subject, 300),
    ...(mail.messageId && { messageId: mail.messageId }),
    date: now(),
    text: mail.text ?? '',
    ...(mail.html && { html: mail.html }),
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.ics, filename: fileNames[calendar.method] },
    }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribe && {
        'List-Unsubscribe': `<${mail.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

const fileNames: Record<MailCalendar['method'], string> = {
  REQUEST: 'invite.ics',
  CANCEL: 'cancel.ics',
  PUBLISH: 'calendar.ics',
};
