import { isLibrarian, Problem } from '../../../src/flavours/hub.ts';
import type { MuziekbankVolunteer } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** The reader's own profile as a volunteer of this library; null when there is none. */
export async function volunteerOf(ctx: Ctx): Promise<MuziekbankVolunteer | null> {
  if (!ctx.user) return null;
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-volunteers',
    where: { key: { equals: volunteerKey({ ctx, user: ctx.user.id }) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // one's own
    req: ctx.req,
  });
  return docs[0] ?? null;
}

/** One profile for each person in a library. */
export function volunteerKey({ ctx, user }: { ctx: Ctx; user: string }): string {
  return `${ctx.library.id}:${user}`;
}

/** Who sees what volunteers know: librarians, and volunteers themselves. */
export async function mayKnowVolunteers(ctx: Ctx): Promise<boolean> {
  return isLibrarian(ctx.user, ctx.library.id) || Boolean(await volunteerOf(ctx));
}

/** @throws Problem 401 log-in-first */
export function mustBeLoggedIn(ctx: Ctx): NonNullable<Ctx['user']> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  return ctx.user;
}
