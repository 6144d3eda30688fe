import type { Where } from 'payload';
import { idOf, readMany } from '../../../src/flavours/hub.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

export type OnBoard = { proposal: Proposal; event?: Event; notes: number };

/** Everything that was sent to this library or that it invited; of what is over the newest. What someone is still writing is nobody's business. */
const seen: Where = { or: [{ state: { not_equals: 'draft' } }, { invitedBy: { exists: true } }] };

/**
 * The proposals of this library with their events and how many notes staff wrote, for its librarians.
 * @param theme id, to see one theme only
 */
export async function loadBoard({ ctx, theme }: { ctx: Ctx; theme?: string }): Promise<OnBoard[]> {
  const here: Where[] = [
    { library: { equals: ctx.library.id } },
    seen,
    ...(theme ? [{ themes: { equals: theme } }] : []),
  ];
  const parts: { where: Where; limit: number }[] = [
    { where: { state: { in: ['draft', 'sent', 'talking'] } }, limit: 100 },
    { where: { state: { equals: 'accepted' } }, limit: 60 },
    { where: { state: { equals: 'declined' } }, limit: 12 },
  ];
  const found = [];
  for (const { where, limit } of parts) {
    const and = [...here, where];
    found.push(
      ...(
        await readMany({ ctx, collection: 'proposals', where: { and }, sort: '-updatedAt', limit, depth: 0 })
      ).docs,
    );
  }
  const [events, notes] = await Promise.all([
    eventsOf({ ctx, ids: found.flatMap(({ event }) => idOf(event) ?? []) }),
    countNotes({ ctx, proposals: found.map(({ id }) => id) }),
  ]);
  return found.map((proposal) => ({
    proposal,
    event: events.get(idOf(proposal.event) ?? ''),
    notes: notes.get(proposal.id) ?? 0,
  }));
}

async function eventsOf({ ctx, ids }: { ctx: Ctx; ids: string[] }): Promise<Map<string, Event>> {
  if (ids.length === 0) return new Map();
  const where = here(ctx, { id: { in: ids } });
  const { docs } = await readMany({ ctx, collection: 'events', where, limit: 100 });
  return new Map(docs.map((event) => [event.id, event]));
}

async function countNotes({
  ctx,
  proposals,
}: {
  ctx: Ctx;
  proposals: string[];
}): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (proposals.length === 0) return counts;
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-notes',
    where: { proposal: { in: proposals } },
    select: { proposal: true },
    limit: 2000,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  for (const { proposal } of docs) {
    const id = idOf(proposal) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
