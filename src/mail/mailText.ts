import type { MailView } from '../../templates/mail/MailView.ts';
import { cut } from './mailAddress.ts';

/** What the outbox holds of it. */
const longest = 59_000;

/** The mail as plain text, for programs that show no HTML and for the outbox in the admin. */
export function mailText(mail: MailView): string {
  const parts = [
    ...mail.paragraphs,
    mail.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...mail.sections.map(sectionText),
    mail.quote?.replace(/^/gm, '> '),
    mail.button && `${mail.button.label}:\n${mail.button.href}`,
    ...mail.after,
    `-- \n${[mail.sender, mail.partOf].filter(Boolean).join(' · ')}\n${mail.why}`,
    mail.unsubscribe && `${mail.unsubscribe.label}\n${mail.unsubscribe.href}`,
    mail.settings && `${mail.settings.label}\n${mail.settings.href}`,
  ];
  return `${cut(parts.filter(Boolean).join('\n\n'), longest)}\n`;
}

function sectionText({ title, items }: MailView['sections'][number]): string {
  const lines = items.map(({ label, text, href }) => [`* ${label}`, text, href].filter(Boolean).join('\n  '));
  return [title, ...lines].join('\n\n');
}
