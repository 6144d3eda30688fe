import type { Context } from '../site/Context.ts';
import { waitingPost } from './waitingPost.ts';

/** How much waits for who looks after the talk of a group: reports, and posts that need a yes. */
export async function countCases({ ctx, group }: { ctx: Context; group: string }): Promise<number> {
  const rest = { overrideAccess: true, req: ctx.req } as const; // only a number, for who runs the group
  const [reports, held] = await Promise.all([
    ctx.payload.count({
      collection: 'reports',
      where: { group: { equals: group }, state: { equals: 'open' } },
      ...rest,
    }),
    ctx.payload.count({
      collection: 'posts',
      where: { and: [{ group: { equals: group } }, waitingPost] },
      ...rest,
    }),
  ]);
  return reports.totalDocs + held.totalDocs;
}
