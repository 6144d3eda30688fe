import type { Where } from 'payload';
import { idsIn, listTag } from '../../core/cache/tags.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { ToldEvent } from '../readToldEvent.ts';

const most = 500;

/**
 * Activities for a feed: public ones only, whoever asks; cancelled ones stay in. With library, branch,
 * room and themes filled in.
 */
export async function feedEvents({
  ctx,
  where,
  sort = 'startsAt',
}: {
  ctx: LibraryContext;
  where: Where;
  sort?: string;
}): Promise<ToldEvent[]> {
  const isPublic: Where[] = [
    { library: { equals: ctx.library.id } },
    { _status: { equals: 'published' } },
    { visibility: { equals: 'public' } },
  ];
  const { docs } = await ctx.payload.find({
    collection: 'events',
    where: { and: [...isPublic, where] },
    sort,
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  ctx.tags.add(listTag('events', ctx.library.id));
  idsIn(docs, ctx.tags);
  return docs.map((event) => ({ ...event, library: ctx.library }));
}
