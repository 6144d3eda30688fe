import type { Where } from 'payload';
import { now } from '../core/now.ts';
import { dayRange } from '../core/time/dayRange.ts';
import { homeZone } from '../core/time/homeZone.ts';
import { localParts } from '../core/time/localParts.ts';
import { findTheme } from '../libraries/themes.ts';
import type { LibraryContext } from '../site/Context.ts';
import type { Choices } from './loadChoices.ts';

/** What an agenda shows, from its address. */
export type AgendaQuery = {
  where: Where;
  /** What was, newest first, instead of what comes. */
  isPast: boolean;
  /** The filters that count, as they stand in the address. */
  filters: Partial<Record<'van' | 'tot' | 'thema' | 'vestiging' | 'groep' | 'q', string>>;
};

const longest = 100;

/**
 * Reads the filters of an agenda: `van`, `tot` (days), `thema`, `vestiging`, `groep` (slugs), `q` (words).
 * What is no day and no slug of this library is left out. Without `van` it begins now, and a `tot` before
 * today looks back.
 * @param groups and `branches` that can be chosen
 * @param since where it begins without `van`
 */
export async function agendaQuery({
  ctx,
  branches,
  groups,
  since = now(),
}: Choices & {
  ctx: LibraryContext;
  since?: Date;
}): Promise<AgendaQuery> {
  const ask = (name: string) =>
    ctx.query
      .get(name)
      ?.replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longest) || undefined;
  const branch = branches.find(({ slug }) => slug === ask('vestiging'));
  const group = groups.find(({ slug }) => slug === ask('groep'));
  const theme = await findTheme({ ctx, slug: ask('thema') ?? null });
  const timeZone = branch?.timeZone ?? branches[0]?.timeZone ?? homeZone;
  const time = timeFilter({ from: ask('van'), until: ask('tot'), timeZone, since });
  const q = ask('q');
  const and: Where[] = [
    { library: { equals: ctx.library.id } },
    { _status: { equals: 'published' } },
    ...time.where,
  ];
  if (branch) and.push({ branch: { equals: branch.id } });
  if (group) and.push({ group: { equals: group.id } });
  if (theme) and.push({ themes: { in: [theme.id] } });
  if (q) and.push({ or: [{ title: { like: q } }, { summary: { like: q } }] });
  return {
    where: { and },
    isPast: time.isPast,
    filters: {
      ...time.filters,
      ...(theme?.slug && { thema: theme.slug }),
      ...(branch?.slug && { vestiging: branch.slug }),
      ...(group?.slug && { groep: group.slug }),
      ...(q && { q }),
    },
  };
}

function timeFilter({
  from,
  until,
  timeZone,
  since,
}: {
  from?: string;
  until?: string;
  timeZone: string;
  since: Date;
}): {
  where: Where[];
  isPast: boolean;
  filters: { van?: string; tot?: string };
} {
  const first = from ? dayRange({ date: from, timeZone }) : undefined;
  const last = until ? dayRange({ date: until, timeZone }) : undefined;
  const isPast = !first && Boolean(last && last.end < now());
  const where: Where[] = [];
  if (first) where.push({ endsAt: { greater_than: first.start.toISOString() } });
  else if (!isPast) where.push({ endsAt: { greater_than: since.toISOString() } });
  if (last) where.push({ startsAt: { less_than_equal: last.end.toISOString() } });
  return { where, isPast, filters: { ...(first && { van: from }), ...(last && { tot: until }) } };
}

/** The day before today, on the clock of a place: until there looks back. */
export function yesterday(timeZone: string): string {
  return localParts({ at: new Date(now().getTime() - 24 * 3_600_000), timeZone }).date;
}
