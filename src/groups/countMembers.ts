import type { Context } from '../site/Context.ts';

/** How many people take part in each of these groups. The number is public, the names are not. */
export async function countMembers({
  ctx,
  groups,
}: {
  ctx: Context;
  groups: { id: string }[];
}): Promise<Map<string, number>> {
  const counts = await Promise.all(
    groups.map(async ({ id }) => {
      const { totalDocs } = await ctx.payload.count({
        collection: 'memberships',
        where: { group: { equals: id }, state: { equals: 'member' } },
        overrideAccess: true, // only a number
        req: ctx.req,
      });
      return [id, totalDocs] as const;
    }),
  );
  return new Map(counts);
}
