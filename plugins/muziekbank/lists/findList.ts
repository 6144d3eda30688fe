import { idOf, isLibrarian, Problem } from '../../../src/flavours/hub.ts';
import type { MuziekbankList } from '../../../src/payload-types.ts';
import type { Asked, Ctx } from '../Ctx.ts';

/** Whether the reader of this page made a list, or works here. */
export function mayChange({ ctx, list }: { ctx: Ctx; list: MuziekbankList }): boolean {
  return isLibrarian(ctx.user, ctx.library.id) || (Boolean(ctx.user) && idOf(list.maker) === ctx.user?.id);
}

/**
 * A list by its address: shown ones for everyone, others for who made it and librarians.
 * @throws Problem 404
 */
export async function findList({ ctx, request }: Asked): Promise<MuziekbankList> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-lists',
    where: {
      and: [{ slug: { equals: String(request.params.list) } }, { library: { equals: ctx.library.id } }],
    },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true, // who made it may see it before it is shown: asked below
    req: ctx.req,
  });
  const [list] = docs;
  if (!list || (!list.shown && !mayChange({ ctx, list })))
    throw new Problem({ status: 404, code: 'not-found' });
  ctx.tags.add(list.id);
  return list;
}

/** @throws Problem 401 log-in-first, 404 */
export async function findListToChange({ ctx, request }: Asked): Promise<MuziekbankList> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const list = await findList({ ctx, request });
  if (!mayChange({ ctx, list })) throw new Problem({ status: 404, code: 'not-found' });
  return list;
}

/** Who may add a title: who may change it, and anyone with an account where it is open. @throws as above */
export async function findListToAdd({ ctx, request }: Asked): Promise<MuziekbankList> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const list = await findList({ ctx, request });
  if (!mayChange({ ctx, list }) && !list.open) throw new Problem({ status: 404, code: 'not-found' });
  return list;
}
