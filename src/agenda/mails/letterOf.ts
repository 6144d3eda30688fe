import { textFor } from '../../core/text/index.ts';
import type { RsvpText } from '../../core/text/nl/rsvp.ts';
import { whenText } from '../../core/time/whenText.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { Rsvp } from '../../payload-types.ts';
import { addressOf } from '../addressOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { languageOf, rsvpLink } from '../rsvpLinks.ts';
import { timeZoneOf } from '../timeZoneOf.ts';

/** What every letter to a party needs, in its language. */
export type Letter = {
  words: RsvpText['mail'];
  title: string;
  /** `3 mensen` */
  count: string;
  people: (count: number) => string;
  hello: string[];
  facts: { label: string; value: string }[];
  /** Absolute addresses. */
  links: { mine: string; event: string; agenda: string };
  /** Why it is off, in the words of who called it off. */
  reason?: string;
  /** A moment in words, on the clock of the place. */
  when: (at: string) => string;
};

export function letterOf({ event, rsvp }: { event: ToldEvent; rsvp: Rsvp }): Letter {
  const language = languageOf(rsvp);
  const { rsvp: texts } = textFor(language);
  const { library } = event;
  const timeZone = timeZoneOf(event);
  const where = addressOf(event);
  const words = texts.mail;
  const count = texts.people(rsvp.partySize);
  const when = (at: string, until?: string) => whenText({ at, until, timeZone, language });
  return {
    words,
    title: event.title,
    count,
    people: texts.people,
    hello: rsvp.name ? [words.hello(rsvp.name)] : [],
    facts: [
      { label: words.when, value: when(event.startsAt, event.endsAt) },
      ...(where ? [{ label: words.where, value: where }] : []),
      { label: words.people, value: count },
    ],
    links: {
      mine: rsvpLink(rsvp),
      event: publicLink({ library, language, path: `/agenda/${event.slug}` }),
      agenda: publicLink({ library, language, path: '/agenda' }),
    },
    reason: event.statusReason ?? undefined,
    when,
  };
}
