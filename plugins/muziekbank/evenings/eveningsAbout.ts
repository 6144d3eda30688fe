import type { Where } from 'payload';
import { idOf, listTag, readMany } from '../../../src/flavours/hub.ts';
import type { Event } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * Evenings about someone, or with a work on the programme, as the reader may see them; the newest first.
 * @param person id
 * @param works ids
 */
export async function eveningsAbout({
  ctx,
  person,
  works = [],
}: {
  ctx: Ctx;
  person?: string;
  works?: string[];
}): Promise<Event[]> {
  const or: Where[] = [
    ...(person ? [{ about: { equals: person } }] : []),
    ...(works.length > 0 ? [{ 'programme.work': { in: works } }] : []),
  ];
  return eveningEvents({ ctx, where: { or }, limit: 12 });
}

/** Activities that are music evenings, as the reader may see them. */
export async function eveningEvents({
  ctx,
  where = {},
  events = {},
  sort = '-startsAt',
  limit,
}: {
  ctx: Ctx;
  where?: Where;
  /** Narrows the activities. */
  events?: Where;
  sort?: string;
  limit: number;
}): Promise<Event[]> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-evenings',
    where: { and: [{ library: { equals: ctx.library.id } }, where] },
    sort: '-createdAt',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true, // only which activities; those are read with access below
    req: ctx.req,
  });
  ctx.tags.add(listTag('muziekbank-evenings', ctx.library.id));
  if (docs.length === 0) return [];
  const found = await readMany({
    ctx,
    collection: 'events',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        { id: { in: docs.map(({ event }) => idOf(event) ?? '') } },
        { _status: { equals: 'published' } },
        events,
      ],
    },
    sort,
    limit,
  });
  return found.docs;
}
