import type { BadgeView } from '../../../templates/parts/Badge.tsx';
import type { EventPageProps } from '../../../templates/pages/EventPage.tsx';
import { renderLexical } from '../../core/richtext/renderLexical.ts';
import { renderMarkdown } from '../../core/richtext/renderMarkdown.ts';
import { dateParts } from '../../core/time/dateParts.ts';
import { presentTitleCard } from '../../catalogue/presenters/presentTitleCard.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { Event } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import { timeZoneOf } from '../timeZoneOf.ts';
import { presentEventBadges } from './presentEventCard.ts';
import { presentEventFacts } from './presentEventFacts.ts';
import { presentSeats } from './presentSeats.ts';

type Shown = Omit<
  EventPageProps,
  'view' | 't' | 'shell' | 'signUp' | 'trail' | 'packages' | 'manage' | 'errors'
>;

/**
 * An activity as its page shows it, to anyone who may see it at all. Of the people only the names of host
 * and moderator; of who signed up only the number of seats.
 */
export function presentEventPage({
  ctx,
  event,
  names,
}: {
  ctx: LibraryContext;
  event: Event;
  names: Map<string, string>;
}): Shown {
  const titles = (event.titles ?? []).filter((title) => typeof title === 'object');
  const dossier = typeof event.dossier === 'object' ? event.dossier : null;
  return {
    title: event.title,
    summary: event.summary ?? undefined,
    motif: event.motif ?? 'people',
    seed: event.slug ?? event.id,
    date: dateParts({
      at: event.startsAt,
      until: event.endsAt,
      timeZone: timeZoneOf(event),
      language: ctx.language,
    }),
    badges: [...presentEventBadges({ event, t: ctx.t }), ...seatBadge({ ctx, event })],
    themes: themeTags({ ctx, themes: event.themes, path: '/agenda' }),
    facts: [...presentEventFacts({ ctx, event, names }), ...originOf({ ctx, event })],
    notice: noticeOf({ ctx, event }),
    html: renderLexical(event.body, { headingFrom: 3 }) || undefined,
    lang: event.language && event.language !== ctx.language ? event.language : undefined,
    calendarHref: isPast(event) || isOff(event) ? undefined : ctx.link(`/agenda/${event.slug}.ics`),
    closing: closingOf({ ctx, event }),
    dossier: dossier?.slug
      ? { label: dossier.title, href: ctx.link(`/dossiers/${dossier.slug}`) }
      : undefined,
    titles: titles.map((title) => presentTitleCard({ ctx, title })),
  };
}

function seatBadge({ ctx, event }: { ctx: LibraryContext; event: Event }): BadgeView[] {
  const seats = presentSeats({ event, taken: event.seatsTaken ?? 0, t: ctx.t });
  return seats ? [{ label: seats.label, tone: seats.full ? 'warn' : 'good' }] : [];
}

function noticeOf({ ctx, event }: { ctx: LibraryContext; event: Event }): Shown['notice'] {
  const t = ctx.t.agenda.event;
  const because = (text: string) => [event.statusReason, text].filter(Boolean).join(' ');
  if (event.eventStatus === 'cancelled')
    return { tone: 'error', title: t.cancelled, text: because(t.cancelledText) };
  if (event.eventStatus === 'postponed')
    return { tone: 'warning', title: t.postponed, text: because(t.postponedText) };
  return isPast(event) ? { tone: 'info', title: t.past } : undefined;
}

/** What remains of a meeting that was closed: the minutes are for who may see the meeting. */
function closingOf({ ctx, event }: { ctx: LibraryContext; event: Event }): Shown['closing'] {
  const { closing } = event;
  if (!closing?.closedAt) return undefined;
  const { attended, minutes, learned } = closing;
  return {
    attended: typeof attended === 'number' ? ctx.t.agenda.event.attended(attended) : undefined,
    minutesHtml: minutes ? renderMarkdown(minutes) : undefined,
    learnedHtml: learned ? renderMarkdown(learned) : undefined,
  };
}

/** The post it grew from, for who may read that post. */
function originOf({ ctx, event }: { ctx: LibraryContext; event: Event }): Shown['facts'] {
  const { post } = event;
  if (typeof post !== 'object' || !post || post.removed) return [];
  const t = ctx.t.starting;
  return [{ term: t.fromPost, links: [{ label: t.aPost, href: ctx.link(`/berichten/${post.id}`) }] }];
}
