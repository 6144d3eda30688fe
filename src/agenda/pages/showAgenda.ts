import { createElement } from 'react';
import { Agenda, type AgendaMonth } from '../../../templates/pages/Agenda.tsx';
import type { FilterField } from '../../../templates/parts/FilterBar.tsx';
import { homeZone } from '../../core/time/homeZone.ts';
import { zoned } from '../../core/time/zoned.ts';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { agendaQuery, yesterday, type AgendaQuery } from '../agendaQuery.ts';
import { agendaFeeds } from '../feeds/agendaFeeds.ts';
import { loadChoices, type Choices } from '../loadChoices.ts';
import { eventCardFields, presentEventCard, type CardEvent } from '../presenters/presentEventCard.ts';
import { timeZoneOf } from '../timeZoneOf.ts';

const perPage = 24;

/** What is on in a library, or what was; filtered by the address, by month. */
export async function showAgenda(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.agenda.list;
  const choices = await loadChoices(ctx);
  const query = await agendaQuery({ ctx, ...choices });
  const page = Math.max(1, Math.min(500, Math.trunc(Number(ctx.query.get('pagina'))) || 1));
  const found = await readMany({
    ctx,
    collection: 'events',
    fields: eventCardFields,
    where: query.where,
    sort: query.isPast ? '-startsAt' : 'startsAt',
    limit: perPage,
    page,
  });
  const href = (filters: Record<string, string>) => `${ctx.link('/agenda')}${asQuery(filters)}`;
  const isFiltered = Object.keys(query.filters).length > 0;
  const title = query.isPast ? t.pastTitle : t.title;
  const feeds = agendaFeeds({ ctx });
  const other = query.isPast
    ? { label: t.coming, href: href({}) }
    : { label: t.past, href: href({ tot: yesterday(choices.branches[0]?.timeZone ?? homeZone) }) };
  const fields = await filterFields({ ctx, query, ...choices });
  return {
    title,
    description: t.lead,
    canonicalQuery: asQuery({ ...query.filters, ...(page > 1 && { pagina: String(page) }) }),
    robots: query.filters.q ? 'noindex' : undefined,
    feeds: feeds.map(({ href, type, label }) => ({ href, type, title: label })),
    render: (view) =>
      createElement(Agenda, {
        propose: { label: ctx.t.proposals.form.title, href: ctx.link('/voorstel') },
        view,
        t,
        title,
        months: byMonth({ ctx, events: found.docs }),
        filter: {
          action: ctx.link('/agenda'),
          fields,
          clearHref: isFiltered ? href({}) : undefined,
          result: t.result(found.total),
        },
        isFiltered,
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) => href({ ...query.filters, ...(page > 1 && { pagina: String(page) }) }),
        },
        other,
        feeds,
      }),
  };
}

async function filterFields({
  ctx,
  query,
  branches,
  groups,
}: Choices & { ctx: LibraryContext; query: AgendaQuery }): Promise<FilterField[]> {
  const t = ctx.t.agenda.list;
  const { filters } = query;
  const themes = (await libraryThemes(ctx)).map((theme) => ({
    value: theme.slug ?? '',
    label: themeTitle({ ctx, theme }),
  }));
  const named = branches.map(({ slug, name }) => ({ value: slug ?? '', label: name }));
  const titled = groups.map(({ slug, title }) => ({ value: slug ?? '', label: title }));
  const fields: FilterField[] = [
    { kind: 'search', name: 'q', label: t.search, value: filters.q },
    { kind: 'date', name: 'van', label: t.from, value: filters.van },
    { kind: 'date', name: 'tot', label: t.until, value: filters.tot },
    { kind: 'select', name: 'thema', label: t.theme, value: filters.thema, options: themes },
    { kind: 'select', name: 'vestiging', label: t.branch, value: filters.vestiging, options: named },
    { kind: 'select', name: 'groep', label: t.group, value: filters.groep, options: titled },
  ];
  return fields.filter(({ kind, options }) => kind !== 'select' || (options?.length ?? 0) > 1);
}

/** Cards under the month in which they fall, in the order given. */
function byMonth({ ctx, events }: { ctx: LibraryContext; events: CardEvent[] }): AgendaMonth[] {
  const months = new Map<string, AgendaMonth>();
  for (const event of events) {
    const at = zoned({ at: event.startsAt, timeZone: timeZoneOf(event), language: ctx.language });
    const id = at.toFormat('yyyy-MM');
    const month = months.get(id) ?? { id, title: capital(at.toFormat('LLLL yyyy')), events: [] };
    month.events.push(presentEventCard({ ctx, event }));
    months.set(id, month);
  }
  return [...months.values()];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function asQuery(filters: Record<string, string>): string {
  const query = new URLSearchParams(filters).toString();
  return query ? `?${query}` : '';
}
