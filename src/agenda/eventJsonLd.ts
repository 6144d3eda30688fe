import { isoText } from '../core/time/isoText.ts';
import { publicLink } from '../libraries/publicLink.ts';
import { idOf } from '../people/roles.ts';
import type { Branch, Event, Library } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { isOff } from './isOff.ts';
import { signUpState } from './signUpState.ts';
import { timeZoneOf } from './timeZoneOf.ts';

type JsonLd = Record<string, unknown>;

const statuses = {
  scheduled: 'EventScheduled',
  held: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
} as const;

/**
 * An activity as schema.org/Event, with times in the branch's own offset. For public activities only.
 * @param names of host and moderator, by id
 */
export function eventJsonLd({
  ctx,
  event,
  names,
}: {
  ctx: LibraryContext;
  event: Event;
  names: Map<string, string>;
}): JsonLd {
  const { library, language } = ctx;
  const timeZone = timeZoneOf(event);
  const url = publicLink({ library, language, path: `/agenda/${event.slug}` });
  const host = names.get(idOf(event.host) ?? '');
  const partners = (event.partners ?? []).filter((partner) => typeof partner === 'object');
  const themes = (event.themes ?? []).filter((theme) => typeof theme === 'object');
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title,
    ...(event.summary && { description: event.summary }),
    startDate: isoText({ at: event.startsAt, timeZone }),
    endDate: isoText({ at: event.endsAt, timeZone }),
    eventStatus: `https://schema.org/${statuses[event.eventStatus]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeJsonLd({ library, branch: event.branch }),
    organizer: [
      libraryJsonLd(library),
      ...partners.map(({ name, url: site }) => organization({ name, site })),
    ],
    ...(host && { performer: { '@type': 'Person', name: host } }),
    ...(themes.length > 0 && { keywords: themes.map((theme) => theme.title).join(', ') }),
    inLanguage: event.language ?? 'nl',
    isAccessibleForFree: true,
    ...seats({ event, url }),
  };
}

function seats({ event, url }: { event: Event; url: string }): JsonLd {
  if (event.rsvp === 'none') return {};
  const left = event.capacity ? Math.max(0, event.capacity - (event.seatsTaken ?? 0)) : undefined;
  const isOpen = signUpState(event) === 'open';
  return {
    offers: {
      '@type': 'Offer',
      price: '0',
      priceCurrency: 'EUR',
      url: `${url}#aanmelden`,
      availability: `https://schema.org/${left === 0 || !isOpen ? 'SoldOut' : 'InStock'}`,
      ...(event.rsvpOpensAt && { validFrom: event.rsvpOpensAt }),
    },
    ...(event.capacity &&
      !isOff(event) && { maximumAttendeeCapacity: event.capacity, remainingAttendeeCapacity: left }),
  };
}

function placeJsonLd({ library, branch }: { library: Library; branch: Event['branch'] }): JsonLd {
  if (typeof branch !== 'object' || !branch) return { '@type': 'Place', name: library.name };
  const { street, postalCode, city } = (branch as Branch).address ?? {};
  return {
    '@type': 'Library',
    name: branch.name,
    ...(branch.isil && { identifier: branch.isil }),
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(postalCode && { postalCode }),
      ...(city && { addressLocality: city }),
      addressCountry: branch.timeZone === 'America/Kralendijk' ? 'BQ' : 'NL',
    },
  };
}

function libraryJsonLd(library: Library): JsonLd {
  return {
    '@type': 'Library',
    name: library.name,
    url: publicLink({ library, language: 'nl', path: '/' }),
    ...(library.isil && { identifier: library.isil }),
  };
}

function organization({ name, site }: { name: string; site?: string | null }): JsonLd {
  return { '@type': 'Organization', name, ...(site && { url: site }) };
}
