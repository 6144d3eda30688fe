import type { Request } from 'express';
import type { Where } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { now } from '../../core/now.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { readBySlug } from '../../site/read.ts';
import { agendaQuery } from '../agendaQuery.ts';
import { loadChoices } from '../loadChoices.ts';
import { loadEvent } from '../loadEvent.ts';
import { calendarFeed } from './calendarFeed.ts';
import type { FeedAnswer } from './feed.ts';
import { feedEvents } from './feedEvents.ts';
import { newsFeed } from './newsFeed.ts';

/** So long what is over stays in calendars, in days: one sees where one was last month. */
const keptDays = 60;

/** `agenda.ics`, with the filters of the page. */
export async function agendaCalendar(ctx: LibraryContext): Promise<FeedAnswer> {
  const events = await feedEvents({ ctx, where: await calendarWhere(ctx) });
  const name = `${ctx.t.agenda.list.title} – ${ctx.library.name}`;
  return calendarFeed({ ctx, events, name, path: `/agenda.ics${filtersOf(ctx)}` });
}

/** `agenda.atom` and `agenda.json`: what is coming. */
export function agendaNews(format: 'atom' | 'json') {
  return async (ctx: LibraryContext): Promise<FeedAnswer> => {
    const { where } = await agendaQuery({ ctx, ...(await loadChoices(ctx)) });
    return newsFeed({ ctx, events: await feedEvents({ ctx, where }), format });
  };
}

/** `agenda/<event>.ics`: one activity to keep, for who may see it. */
export async function eventFile(ctx: LibraryContext, request: Request): Promise<FeedAnswer> {
  const event = await loadEvent({ ctx, slug: String(request.params.event) });
  const path = `/agenda/${event.slug}.ics`;
  return calendarFeed({ ctx, events: [{ ...event, library: ctx.library }], name: event.title, path });
}

/**
 * `groepen/<group>.ics`: the meetings of a public group.
 * @throws Problem 404 when there is no such group, or it is not public
 */
export async function groupCalendar(ctx: LibraryContext, request: Request): Promise<FeedAnswer> {
  const group = await readBySlug({ ctx, collection: 'groups', slug: String(request.params.group), depth: 0 });
  if (group.visibility !== 'public') throw new Problem({ status: 404, code: 'not-found' });
  const where: Where = {
    and: [{ group: { equals: group.id } }, { endsAt: { greater_than: earliest().toISOString() } }],
  };
  const events = await feedEvents({ ctx, where });
  return calendarFeed({ ctx, events, name: group.title, path: `/groepen/${group.slug}.ics` });
}

async function calendarWhere(ctx: LibraryContext) {
  const { where } = await agendaQuery({ ctx, ...(await loadChoices(ctx)), since: earliest() });
  return where;
}

function earliest(): Date {
  return new Date(now().getTime() - keptDays * 24 * 3_600_000);
}

function filtersOf(ctx: LibraryContext): string {
  const kept = [...ctx.query].filter(([name]) =>
    ['thema', 'groep', 'vestiging', 'q', 'van', 'tot'].includes(name),
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}
