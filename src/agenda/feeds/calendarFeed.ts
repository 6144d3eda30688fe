import { eventCalendar } from '../../core/calendar/eventCalendar.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { calendarEventOf } from '../calendarEventOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { findLedgers } from '../seats/findLedgers.ts';
import type { FeedAnswer } from './feed.ts';

/**
 * Activities as a calendar that programs follow (RFC 5545, 7986).
 * @param path of the feed within the library
 */
export async function calendarFeed({
  ctx,
  events,
  name,
  path,
}: {
  ctx: LibraryContext;
  events: ToldEvent[];
  name: string;
  path: string;
}): Promise<FeedAnswer> {
  const ledgers = await findLedgers({ payload: ctx.payload, events: events.map(({ id }) => id) });
  const { language, library } = ctx;
  const body = eventCalendar({
    events: events.map((event) =>
      calendarEventOf({ event, sequence: ledgers.get(event.id)?.sequence ?? 0, language }),
    ),
    name,
    sourceUrl: publicLink({ library, language, path }),
  });
  return { type: 'text/calendar; charset=utf-8', body };
}
