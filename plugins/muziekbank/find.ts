import type { CollectionSlug, Where } from 'payload';
import { Problem, readMany } from '../../src/flavours/hub.ts';
import type { Config } from '../../src/payload-types.ts';
import type { Ctx } from './Ctx.ts';

/**
 * One document of this library by id, as the reader may see it.
 * @throws Problem 404
 */
export async function find<S extends CollectionSlug>({
  ctx,
  collection,
  id,
  depth = 1,
}: {
  ctx: Ctx;
  collection: S;
  id: unknown;
  depth?: number;
}): Promise<Config['collections'][S]> {
  const where: Where = {
    and: [{ id: { equals: String(id) } }, { library: { equals: ctx.library.id } }],
  };
  const [doc] = isId({ ctx, id }) ? (await readMany({ ctx, collection, where, limit: 1, depth })).docs : [];
  if (!doc) throw new Problem({ status: 404, code: 'not-found' });
  return doc as unknown as Config['collections'][S];
}

/** Whether it has the form of an id on this database (that of the library has it); others make MongoDB complain. */
export function isId({ ctx, id }: { ctx: Ctx; id: unknown }): boolean {
  const text = String(id);
  return /^[0-9a-f-]+$/.test(text) && text.length === ctx.library.id.length;
}
