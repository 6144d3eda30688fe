import { isDuplicate, Problem } from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson, MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * Makes or changes a composer, musician or work, as the rights of who asks allow.
 * @param path of its list, within the flavour
 * @param doc as it is; undefined for a new one
 * @param field of the form that the name stands in
 * @returns the address of its page
 * @throws Problem 409 slug.taken when another was first with this name
 */
export async function storeNamed({
  ctx,
  collection,
  path,
  doc,
  data,
  field,
}: {
  ctx: Ctx;
  collection: 'muziekbank-people' | 'muziekbank-works';
  path: string;
  doc: { id: string } | undefined;
  data: Partial<MuziekbankPerson> | Partial<MuziekbankWork>;
  field: string;
}): Promise<string> {
  const rest = { depth: 0, overrideAccess: false, req: ctx.req } as const;
  const made = { ...data, library: ctx.library.id };
  try {
    const stored = doc
      ? await ctx.payload.update({ collection, id: doc.id, data: data as never, ...rest })
      : await ctx.payload.create({ collection, data: made as never, ...rest });
    return `${ctx.here(`${path}/${stored.slug}`)}?gedaan=1`;
  } catch (err) {
    if (isDuplicate(err)) throw new Problem({ status: 409, code: 'slug.taken', field });
    throw err;
  }
}
