import type { StartFacts } from '../../../templates/dossiers/StartFacts.ts';
import { placeOf } from '../../agenda/placeOf.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { escapeMarkdown, markdownLink } from '../../core/richtext/escapeMarkdown.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { Event } from '../../payload-types.ts';

/**
 * What a starting document is filled in with. Starting documents are in Dutch.
 * @param event with branch and room filled in; its minutes are Markdown
 * @param question its public wording
 */
export function startFacts({ event, question }: { event?: Event; question?: string }): StartFacts {
  return {
    ...(question ? { question: escapeMarkdown(question) } : {}),
    ...(event ? { meeting: meetingFacts(event) } : {}),
  };
}

function meetingFacts(event: Event): NonNullable<StartFacts['meeting']> {
  const place = placeOf(event);
  return {
    // By its permanent address: right in both languages and on every host.
    link: markdownLink({ text: event.title, href: `/id/events/${event.id}` }),
    when: whenText({ at: event.startsAt, until: event.endsAt, timeZone: timeZoneOf(event), language: 'nl' }),
    place: place && escapeMarkdown(place),
    attended: event.closing?.attended ?? undefined,
    minutes: event.closing?.minutes ?? undefined,
    learned: event.closing?.learned ?? undefined,
  };
}
