import type { MailContent } from '../../mail/MailContent.ts';
import type { Rsvp } from '../../payload-types.ts';
import type { ToldChange } from '../seats/factsOf.ts';
import type { Letter } from './letterOf.ts';

/**
 * What a party hears when an activity changes.
 * @param from when it began before it was moved
 */
export function tellLetter({
  letter,
  kind,
  rsvp,
  from,
}: {
  letter: Letter;
  kind: ToldChange;
  rsvp: Rsvp;
  from?: string;
}): MailContent {
  const { words, title, links } = letter;
  if (kind === 'cancelled') {
    return {
      subject: words.cancelled.subject(title),
      paragraphs: [...letter.hello, words.cancelled.text(title)],
      ...reasonOf(letter),
      facts: letter.facts,
      button: { label: words.cancelled.button, href: links.agenda },
    };
  }
  const said = kind === 'moved' ? words.moved : kind === 'postponed' ? words.postponed : words.eventChanged;
  const stands = standsWord({ letter, rsvp });
  return {
    subject: said.subject(title),
    paragraphs: [...letter.hello, said.text(title), ...stands],
    ...(kind === 'postponed' && reasonOf(letter)),
    facts: [...letter.facts, ...(kind === 'moved' && from ? [before({ letter, from })] : [])],
    button: { label: words.mine, href: links.mine },
    after: kind === 'postponed' ? [] : [words.canLeave],
  };
}

/** Only what is off has a reason. */
function reasonOf({ reason }: Letter): Pick<MailContent, 'quote'> {
  return reason ? { quote: reason } : {};
}

function standsWord({ letter, rsvp }: { letter: Letter; rsvp: Rsvp }): string[] {
  const { stands } = letter.words;
  if (rsvp.state === 'waitlisted') return [stands.waitlisted];
  return [rsvp.state === 'unconfirmed' ? stands.unconfirmed : stands.confirmed];
}

function before({ letter, from }: { letter: Letter; from: string }): { label: string; value: string } {
  return { label: letter.words.moved.before, value: letter.when(from) };
}
