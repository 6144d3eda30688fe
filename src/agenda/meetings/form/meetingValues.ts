import { lexicalToMarkdown } from '../../../core/richtext/lexicalToMarkdown.ts';
import { localParts } from '../../../core/time/localParts.ts';
import { idOf } from '../../../people/roles.ts';
import type { Event } from '../../../payload-types.ts';
import { timeZoneOf } from '../../timeZoneOf.ts';
import { placeValue } from './places.ts';

/** A meeting as the form shows it, to be changed. @param event with its branch filled in */
export function meetingValues(event: Event): Record<string, string> {
  const timeZone = timeZoneOf(event);
  const start = localParts({ at: event.startsAt, timeZone });
  return {
    titel: event.title,
    samenvatting: event.summary ?? '',
    beschrijving: lexicalToMarkdown(event.body),
    themas: (event.themes ?? []).map((theme) => idOf(theme)).join(','),
    datum: start.date,
    van: start.time,
    tot: localParts({ at: event.endsAt, timeZone }).time,
    ruimte: placeValue({ branch: idOf(event.branch), room: idOf(event.room) }),
    plaatsen: event.capacity ? String(event.capacity) : '',
    aanmelden: event.rsvp,
    gespreksleider: idOf(event.moderator) ?? '',
    versie: event.updatedAt,
  };
}
