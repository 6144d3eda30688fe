import type { MailContent } from '../../mail/MailContent.ts';
import type { Letter } from './letterOf.ts';

type Write<E = unknown> = (letter: Letter, extra: E) => MailContent;

/** Asks to confirm; seats are held until then. */
export const confirmLetter: Write<{ until: string; noRoomFor?: number }> = (
  letter,
  { until, noRoomFor },
) => ({
  subject: letter.words.confirm.subject(letter.title),
  paragraphs: [
    ...letter.hello,
    letter.words.confirm.text(letter.title),
    ...(noRoomFor ? [letter.words.noRoom(letter.people(noRoomFor), letter.count)] : []),
  ],
  facts: letter.facts,
  button: { label: letter.words.confirm.button, href: letter.links.mine },
  after: [letter.words.hold(letter.when(until)), letter.words.notYou],
});

/** Asks to confirm a place on the waitlist. */
export const confirmWaitingLetter: Write<{ position: number }> = (letter, { position }) => ({
  subject: letter.words.confirmWaiting.subject(letter.title),
  paragraphs: [
    ...letter.hello,
    letter.words.confirmWaiting.text(letter.title, position),
    letter.words.confirmWaiting.then,
  ],
  facts: withPosition(letter, position),
  button: { label: letter.words.confirmWaiting.button, href: letter.links.mine },
  after: [letter.words.notYou],
});

/** Signed up for certain; the calendar file goes along. */
export const confirmedLetter: Write = (letter) => ({
  subject: letter.words.confirmed.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.confirmed.text(letter.title), letter.words.calendar],
  ...mine(letter),
});

/** On the waitlist for certain. */
export const waitingLetter: Write<{ position: number }> = (letter, { position }) => ({
  subject: letter.words.waiting.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.waiting.text(letter.title, position)],
  ...mine(letter),
  facts: withPosition(letter, position),
});

/** Came from the waitlist: the seats are theirs; the calendar file goes along. */
export const seatLetter: Write = (letter) => ({
  subject: letter.words.seat.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.seat.text(letter.title), letter.words.calendar],
  ...mine(letter),
});

/** Came from the waitlist without having confirmed the address. */
export const seatUnconfirmedLetter: Write<{ until: string }> = (letter, { until }) => ({
  subject: letter.words.seatUnconfirmed.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.seatUnconfirmed.text(letter.title)],
  facts: letter.facts,
  button: { label: letter.words.confirm.button, href: letter.links.mine },
  after: [letter.words.hold(letter.when(until)), letter.words.notYou],
});

/** The party changed its name or size. */
export const changedLetter: Write = (letter) => ({
  subject: letter.words.changed.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.changed.text(letter.title, letter.count)],
  ...mine(letter),
});

/** Someone signed up anew with an address that had done so; only who reads that mailbox changes it. */
export const againLetter: Write<{ wish?: { size: number; name: string } }> = (letter, { wish }) => ({
  subject: letter.words.again.subject(letter.title),
  paragraphs: [
    ...letter.hello,
    wish
      ? letter.words.again.text(letter.title, letter.count, letter.people(wish.size))
      : letter.words.again.same(letter.title, letter.count),
  ],
  facts: letter.facts,
  button: {
    label: wish ? letter.words.again.button : letter.words.mine,
    href: wish ? `${letter.links.mine}?${wishQuery(wish)}` : letter.links.mine,
  },
});

export const leftLetter: Write = (letter) => ({
  subject: letter.words.left.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.left.text(letter.title)],
  button: { label: letter.words.left.button, href: letter.links.event },
});

export const expiredLetter: Write = (letter) => ({
  subject: letter.words.expired.subject(letter.title),
  paragraphs: [...letter.hello, letter.words.expired.text(letter.title)],
  button: { label: letter.words.expired.button, href: letter.links.event },
  after: [letter.words.notYou],
});

function mine(letter: Letter): Pick<MailContent, 'facts' | 'button' | 'after'> {
  return {
    facts: letter.facts,
    button: { label: letter.words.mine, href: letter.links.mine },
    after: [letter.words.canLeave],
  };
}

function withPosition(letter: Letter, position: number) {
  return [...letter.facts, { label: letter.words.position, value: letter.words.place(position) }];
}

function wishQuery({ size, name }: { size: number; name: string }): URLSearchParams {
  return new URLSearchParams({ personen: String(size), naam: name });
}
