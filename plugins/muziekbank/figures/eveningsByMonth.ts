import { DateTime } from 'luxon';
import { homeZone } from '../../../src/flavours/hub.ts';
import type { Event } from '../../../src/payload-types.ts';
import { rights } from '../collections/parts.ts';
import type { Ctx } from '../Ctx.ts';
import { eveningEvents } from '../evenings/eveningsAbout.ts';
import { loadViews } from '../recordings/loadViews.ts';
import type { RecordingView } from '../recordings/RecordingView.ts';

type Args = { ctx: Ctx; from: Date; until: Date };
type Row = Record<string, string | number>;

/** Evenings that were held within a period, by month, with what became of them. */
export async function eveningsByMonth(args: Args): Promise<Row[]> {
  const { events, views } = await load(args);
  const months = new Map<string, { events: Event[]; views: RecordingView[] }>();
  for (const event of events) {
    const month = DateTime.fromISO(event.startsAt, { zone: homeZone }).toFormat('yyyy-MM');
    const row = months.get(month) ?? { events: [], views: [] };
    row.events.push(event);
    row.views.push(...views.filter((view) => view.event.id === event.id));
    months.set(month, row);
  }
  return [...months]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([month, row]) => ({
      year: Number(month.slice(0, 4)),
      month: Number(month.slice(5)),
      held: row.events.length,
      recorded: new Set(row.views.map(({ event }) => event.id)).size,
      public: row.views.filter(({ isPublic }) => isPublic).length,
      minutes: row.views.reduce((sum, { recording }) => sum + (recording.minutes ?? 0), 0),
      pieces: row.views.reduce((sum, { parts }) => sum + parts.length, 0),
      titles: row.views.reduce((sum, { recording }) => sum + (recording.muziekbank?.titles?.length ?? 0), 0),
    }));
}

/** Parts of recordings of that period, by what may be done with them. */
export async function partsByRights(args: Args): Promise<Row[]> {
  const { views } = await load(args);
  const parts = views.flatMap((view) => view.parts);
  return Object.entries(rights).map(([key, label]) => ({
    kind: label[args.ctx.language],
    count: parts.filter(({ part }) => part.rights === key).length,
  }));
}

async function load({ ctx, from, until }: Args): Promise<{ events: Event[]; views: RecordingView[] }> {
  const events = await eveningEvents({
    ctx,
    events: {
      and: [
        { startsAt: { greater_than_equal: from.toISOString() } },
        { startsAt: { less_than_equal: until.toISOString() } },
        { eventStatus: { not_equals: 'cancelled' } },
      ],
    },
    limit: 100,
  });
  const ids = events.map(({ id }) => id);
  const views = ids.length > 0 ? await loadViews({ ctx, where: { event: { in: ids } }, limit: 500 }) : [];
  return { events, views };
}
