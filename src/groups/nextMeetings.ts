import { now } from '../core/now.ts';
import { dateParts } from '../core/time/dateParts.ts';
import { timeZoneOf } from '../agenda/timeZoneOf.ts';
import type { Event } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import type { Context } from '../site/Context.ts';

const most = 100;

/** When each of these groups meets next, in words; only meetings that the reader may see. */
export async function nextMeetings({
  ctx,
  groups,
}: {
  ctx: Context;
  groups: { id: string }[];
}): Promise<Map<string, string>> {
  const { docs } = await ctx.payload.find({
    collection: 'events',
    where: {
      group: { in: groups.map((group) => group.id) },
      _status: { equals: 'published' },
      eventStatus: { equals: 'scheduled' },
      endsAt: { greater_than: now().toISOString() },
    },
    sort: 'startsAt',
    limit: most,
    select: { group: true, startsAt: true, endsAt: true, branch: true },
    populate: { branches: { timeZone: true }, groups: {}, libraries: {} },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const next = new Map<string, string>();
  for (const event of docs) {
    const group = idOf(event.group);
    if (group && !next.has(group)) next.set(group, whenOf({ ctx, event }));
  }
  return next;
}

/** Such as `do 26 nov, 19:30`; with the year when it is another one. */
function whenOf({ ctx, event }: { ctx: Context; event: Pick<Event, 'startsAt' | 'branch'> }): string {
  const at = { at: event.startsAt, timeZone: timeZoneOf(event), language: ctx.language };
  const { weekday, day, month, year = '', time } = dateParts(at);
  return `${[weekday, day, month, year].join(' ').trim()}, ${time}`;
}
