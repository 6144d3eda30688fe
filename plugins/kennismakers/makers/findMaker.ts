import type { KennismakersMaker } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

/** The profile of a person in this library, with what is for that person alone. @param user id of the account */
export async function findMaker({
  ctx,
  user,
}: {
  ctx: Ctx;
  user: string;
}): Promise<KennismakersMaker | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-makers',
    where: here(ctx, { user: { equals: user } }),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own profile, or whose public profile it is
    req: ctx.req,
  });
  return docs[0];
}
