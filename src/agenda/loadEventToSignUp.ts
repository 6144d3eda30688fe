import { Problem } from '../core/Problem.ts';
import type { LibraryContext } from '../site/Context.ts';
import { toldFields, toldRelations, type ToldEvent } from './readToldEvent.ts';

/**
 * An activity as someone signs up for it, if the person of this request may see it.
 * @throws Problem 404 when there is none, or this person may not see it
 */
export async function loadEventToSignUp({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string;
}): Promise<ToldEvent> {
  const { docs } = await ctx.payload.find({
    collection: 'events',
    where: {
      and: [
        { slug: { equals: slug } },
        { library: { equals: ctx.library.id } },
        { _status: { equals: 'published' } },
      ],
    },
    limit: 1,
    depth: 1,
    pagination: false,
    select: { ...toldFields, library: undefined, group: true, partners: true },
    populate: toldRelations,
    overrideAccess: false,
    req: ctx.req,
  });
  const [event] = docs;
  if (!event) throw new Problem({ status: 404, code: 'not-found' });
  return { ...(event as unknown as ToldEvent), library: ctx.library };
}
