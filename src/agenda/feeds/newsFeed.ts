import { Feed } from 'feed';
import { env } from '../../core/env.ts';
import { escapeHtml } from '../../core/richtext/escapeHtml.ts';
import { whenText } from '../../core/time/whenText.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { addressOf } from '../addressOf.ts';
import { isOff } from '../isOff.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { timeZoneOf } from '../timeZoneOf.ts';
import type { FeedAnswer } from './feed.ts';

/** Activities for who reads news: what was announced or changed last comes first. */
export function newsFeed({
  ctx,
  events,
  format,
}: {
  ctx: LibraryContext;
  events: ToldEvent[];
  format: 'atom' | 'json';
}): FeedAnswer {
  const { library, language, t } = ctx;
  const address = (path: string) => publicLink({ library, language, path });
  const newest = [...events].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  const made = new Feed({
    id: address('/agenda'),
    title: `${t.agenda.list.title} – ${library.name}`,
    description: t.agenda.list.lead,
    link: address('/agenda'),
    language,
    updated: new Date(newest[0]?.updatedAt ?? library.updatedAt),
    feedLinks: { atom: address('/agenda.atom'), json: address('/agenda.json') },
    feed: address(`/agenda.${format}`),
    author: { name: library.name },
    generator: 'Kenniscloud',
  });
  // Titles and summaries are HTML in Atom, plain text in JSON Feed.
  const written = format === 'atom' ? escapeHtml : (text: string) => text;
  for (const event of newest) made.addItem(itemOf({ ctx, event, written }));
  return format === 'atom'
    ? { type: 'application/atom+xml; charset=utf-8', body: made.atom1() }
    : { type: 'application/feed+json; charset=utf-8', body: made.json1() };
}

type Written = (text: string) => string;

function itemOf({ ctx, event, written }: { ctx: LibraryContext; event: ToldEvent; written: Written }) {
  const { library, language, t } = ctx;
  const when = whenText({ at: event.startsAt, until: event.endsAt, timeZone: timeZoneOf(event), language });
  const { badges } = t.agenda;
  const off = event.eventStatus === 'cancelled' ? badges.cancelled : badges.postponed;
  const facts = [when, addressOf(event), event.summary].filter(Boolean).join('. ');
  return {
    id: `${env.PUBLIC_URL}/id/events/${event.id}`,
    title: written(clean(isOff(event) ? `${off}: ${event.title}` : event.title)),
    link: publicLink({ library, language, path: `/agenda/${event.slug}` }),
    date: new Date(event.updatedAt),
    published: new Date(event.createdAt),
    description: written(clean(facts)),
    content: `<p>${escapeHtml(clean(facts))}</p>`,
    category: (event.themes ?? [])
      .filter((theme) => typeof theme === 'object')
      .map((theme) => ({ name: theme.title, term: theme.slug ?? theme.title })),
  };
}

/** What XML cannot hold. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
