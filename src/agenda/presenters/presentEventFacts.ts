import { whenText } from '../../core/time/whenText.ts';
import { idOf } from '../../people/roles.ts';
import type { Event } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import { timeZoneOf } from '../timeZoneOf.ts';

export type FactLink = { label: string; href?: string };
export type EventFact = { term: string; links: FactLink[] };

/**
 * The facts of an activity for its page: when, where, with whom, how many. Each fact is words, some with
 * an address to go to.
 * @param names of host and moderator, by id
 */
export function presentEventFacts({
  ctx,
  event,
  names,
}: {
  ctx: LibraryContext;
  event: Event;
  names: Map<string, string>;
}): EventFact[] {
  const t = ctx.t.agenda.event;
  const branch = typeof event.branch === 'object' ? event.branch : null;
  const room = typeof event.room === 'object' ? event.room : null;
  const group = typeof event.group === 'object' ? event.group : null;
  const partners = (event.partners ?? []).filter((partner) => typeof partner === 'object');
  const { street, postalCode, city } = branch?.address ?? {};
  const at = { at: event.startsAt, until: event.endsAt, timeZone: timeZoneOf(event), language: ctx.language };
  const address = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const name = (user: Event['host']) => names.get(idOf(user) ?? '');
  const facts: [string, (FactLink | undefined)[]][] = [
    [t.when, [{ label: whenText(at) }]],
    [t.where, [branch ? { label: branch.name } : undefined]],
    [t.address, [address ? { label: address } : undefined]],
    [t.room, [room ? { label: room.name, href: ctx.link(`/ruimtes/${room.slug}`) } : undefined]],
    [t.seats, seatFacts({ ctx, event })],
    [t.group, [group ? { label: group.title, href: ctx.link(`/groepen/${group.slug}`) } : undefined]],
    [
      t.partners,
      partners.map((partner) => ({ label: partner.name, href: ctx.link(`/partners/${partner.slug}`) })),
    ],
    [t.host, [plain(name(event.host))]],
    [t.moderator, [plain(name(event.moderator))]],
    [t.audience, (event.audience ?? []).map((each) => ({ label: t.audiences[each] }))],
    [
      t.language,
      [event.language && event.language !== 'nl' ? { label: t.languages[event.language] } : undefined],
    ],
    [
      t.series,
      [typeof event.series === 'object' && event.series ? { label: event.series.title } : undefined],
    ],
  ];
  return facts
    .map(([term, links]) => ({ term, links: links.filter((link) => link !== undefined) }))
    .filter(({ links }) => links.length > 0);
}

function plain(label: string | undefined): FactLink | undefined {
  return label ? { label } : undefined;
}

/** `19 van 50, nog 31 plaatsen`, or that it is full; nothing of what is off or over. */
function seatFacts({ ctx, event }: { ctx: LibraryContext; event: Event }): FactLink[] {
  if (event.rsvp === 'none' || isOff(event) || isPast(event)) return [];
  const { seats } = ctx.t.agenda;
  const taken = event.seatsTaken ?? 0;
  if (!event.capacity) return taken > 0 ? [{ label: seats.unlimited(taken) }] : [];
  const left = event.capacity - taken;
  if (left <= 0) return [{ label: seats.fullWait }];
  return [{ label: seats.taken(taken, event.capacity) }, { label: seats.left(left) }];
}
