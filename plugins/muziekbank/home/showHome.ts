import {
  createElement,
  isLibrarian,
  now,
  presentEventCard,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { eveningEvents } from '../evenings/eveningsAbout.ts';
import { findLists, presentList } from '../lists/showLists.ts';
import { presentPersonRow } from '../people/showPeople.ts';
import { loadViews } from '../recordings/loadViews.ts';
import { presentCard } from '../recordings/presentCard.ts';
import { latestThanks } from '../volunteers/latestThanks.ts';
import { openCalls } from '../volunteers/openCalls.ts';
import { HomePage } from './HomePage.tsx';

/** `/muziekbank`: what is coming, what there is to look back at, and who there is to know. */
export async function showHome(ctx: Ctx): Promise<PageAnswer> {
  const [events, views, people, lists, calls, thanks] = await Promise.all([
    eveningEvents({
      ctx,
      events: { endsAt: { greater_than: now().toISOString() } },
      sort: 'startsAt',
      limit: 6,
    }),
    loadViews({ ctx, where: { _status: { equals: 'published' } }, limit: 30 }),
    readMany({
      ctx,
      collection: 'muziekbank-people',
      where: { library: { equals: ctx.library.id } },
      sort: 'sorted',
      limit: 18,
      depth: 0,
    }),
    findLists({ ctx, limit: 3 }),
    openCalls(ctx),
    latestThanks({ ctx, limit: 6 }),
  ]);
  const { words } = ctx;
  const lead = ctx.settings.intro || words.home.lead;
  return {
    title: words.title,
    description: lead,
    feeds: [{ href: ctx.here('/opnames.atom'), type: 'application/atom+xml', title: words.recordings.title }],
    render: (view) =>
      createElement(HomePage, {
        view,
        words,
        lead,
        links: {
          recordings: ctx.here('/opnames'),
          people: ctx.here('/componisten'),
          works: ctx.here('/werken'),
          agenda: ctx.link('/agenda'),
          lists: ctx.here('/lijsten'),
          volunteers: ctx.here('/vrijwilligers'),
          desk: isLibrarian(ctx.user, ctx.library.id) ? ctx.here('/opnames') : undefined,
        },
        events: events.map((event) => presentEventCard({ ctx, event })),
        recordings: views
          .filter(({ isPublic }) => isPublic)
          .slice(0, 6)
          .map((each) => presentCard({ ctx, view: each })),
        lists: lists.docs.map((list) => presentList({ ctx, list })),
        calls,
        thanks,
        people: people.docs.map((person) => presentPersonRow({ ctx, person })),
      }),
  };
}
