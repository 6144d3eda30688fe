import type { Request } from 'express';
import { idOf, Problem, readSignedToken, signedToken } from '../../../src/flavours/hub.ts';
import type { User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

const kind = 'kennismakers-profile';

/** Path of someone's own profile page within the flavour, for mails: who has the link is that person. */
export function profilePath(user: string): string {
  return `/profiel/${signedToken({ kind, id: user })}`;
}

/**
 * Who keeps their own profile: by the link in a mail, or logged in. Only who proposed something to this library.
 * @returns `mayHave`: false for who is logged in and never proposed anything here
 * @throws Problem 401 log-in-first; 410 token.unknown for a link that opens nothing here
 */
export async function whoIs({
  ctx,
  request,
}: {
  ctx: Ctx;
  request: Request;
}): Promise<{ user: User; mayHave: boolean }> {
  const { token } = request.params;
  if (token === undefined) {
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    return { user: ctx.user, mayHave: await proposed({ ctx, user: ctx.user.id }) };
  }
  const id = readSignedToken({ kind, token: String(token) });
  const user = id && (await proposed({ ctx, user: id })) ? await accountOf({ ctx, id }) : undefined;
  if (!user) throw new Problem({ status: 410, code: 'token.unknown' });
  return { user, mayHave: true };
}

async function proposed({ ctx, user }: { ctx: Ctx; user: string }): Promise<boolean> {
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: here(ctx, { person: { equals: user } }, { state: { not_equals: 'draft' } }),
    select: { person: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whether this person ever proposed something here
    req: ctx.req,
  });
  return docs.some(({ person }) => idOf(person) === user);
}

async function accountOf({ ctx, id }: { ctx: Ctx; id: string }): Promise<User | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the person of the personal link
    req: ctx.req,
  });
  return docs[0];
}
