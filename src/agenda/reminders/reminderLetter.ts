import type { MailContent } from '../../mail/MailContent.ts';
import type { Letter } from '../mails/letterOf.ts';

/** Reminds a party of what it signed up for: where, when, with how many, and how to leave. */
export function reminderLetter(letter: Letter, { startsAt }: { startsAt: string }): MailContent {
  const { words, title, links } = letter;
  return {
    subject: words.reminder.subject(title, letter.when(startsAt)),
    paragraphs: [...letter.hello, words.reminder.text(title)],
    facts: letter.facts,
    button: { label: words.mine, href: links.mine },
    after: [words.canLeave],
  };
}
