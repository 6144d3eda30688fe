import type { CollectionSlug, Where } from 'payload';
import { idOf, now } from '../../../src/flavours/hub.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

export type Period = { ctx: Ctx; from: Date; until: Date };
export type Facts = {
  /** Sent within the period. */
  sent: Proposal[];
  /** Accepted within the period. */
  accepted: Proposal[];
  /** Held within the period, with how many came. */
  held: { event: Event; host?: string; visitors: number }[];
};

/** What happened in a period, for the figures of this library. */
export async function factsOf({ ctx, from, until }: Period): Promise<Facts> {
  const within = (path: string): Where[] => [
    { [path]: { greater_than_equal: from.toISOString() } },
    { [path]: { less_than_equal: until.toISOString() } },
  ];
  const [sent, accepted, events] = await Promise.all([
    find<Proposal>({ ctx, collection: 'proposals', more: within('sentAt') }),
    find<Proposal>({
      ctx,
      collection: 'proposals',
      more: [...within('decidedAt'), { state: { equals: 'accepted' } }],
    }),
    find<Event>({
      ctx,
      collection: 'events',
      more: [
        ...within('endsAt'),
        { endsAt: { less_than_equal: now().toISOString() } },
        { proposal: { exists: true } },
        { _status: { equals: 'published' } },
        { eventStatus: { in: ['scheduled', 'held'] } },
      ],
    }),
  ]);
  const held = events.map((event) => ({
    event,
    host: idOf(event.host),
    visitors: event.closing?.attended ?? 0,
  }));
  return { sent, accepted, held };
}

/** Everything of this library that fits. */
export async function find<T>({
  ctx,
  collection,
  more,
}: {
  ctx: Ctx;
  collection: CollectionSlug;
  more: Where[];
}): Promise<T[]> {
  const { docs } = await ctx.payload.find({
    collection,
    where: here(ctx, ...more),
    limit: 50_000,
    depth: 1,
    pagination: false,
    overrideAccess: true, // counts, for librarians of this library
    req: ctx.req,
  });
  return docs as T[];
}
