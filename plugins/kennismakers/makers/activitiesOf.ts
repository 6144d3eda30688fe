import { now } from '../../../src/flavours/hub.ts';
import type { Event } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

export type Activities = { coming: Event[]; past: Event[] };

/** Public activities that someone proposed and hosts here: those to come first to last, those that were last to first. */
export async function activitiesOf({ ctx, user }: { ctx: Ctx; user: string }): Promise<Activities> {
  const { docs } = await ctx.payload.find({
    collection: 'events',
    where: here(
      ctx,
      { host: { equals: user } },
      { proposal: { exists: true } },
      { _status: { equals: 'published' } },
      { visibility: { equals: 'public' } },
      { eventStatus: { in: ['scheduled', 'held'] } },
    ),
    sort: 'startsAt',
    limit: 300,
    depth: 1,
    pagination: false,
    overrideAccess: true, // public activities; that this person hosts them is in their own public profile
    req: ctx.req,
  });
  const at = now();
  const isOver = ({ endsAt, eventStatus }: Event) => eventStatus === 'held' || new Date(endsAt) <= at;
  return { coming: docs.filter((event) => !isOver(event)), past: docs.filter(isOver).reverse() };
}
