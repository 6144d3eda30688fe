import type { Where } from 'payload';
import type { Report } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

/** Reports about a thing that wait, for someone who may see them: the caller has checked. */
export async function openReports({ ctx, about }: { ctx: Context; about: Where }): Promise<Report[]> {
  const { docs } = await ctx.payload.find({
    collection: 'reports',
    where: { and: [about, { state: { equals: 'open' } }] },
    sort: 'createdAt',
    limit: 50,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever runs the group
    req: ctx.req,
  });
  return docs;
}
