import { Problem, transact } from '../../../src/flavours/hub.ts';
import type { MuziekbankList } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

type Change = Partial<Pick<MuziekbankList, 'title' | 'intro' | 'makerName' | 'open' | 'shown' | 'items'>>;

/**
 * Changes a list as it stands within the transaction: two who add at once both get in.
 * @param change from the list as it is now to what is new
 * @throws Problem 404
 */
export async function changeList({
  ctx,
  id,
  change,
}: {
  ctx: Ctx;
  id: string;
  change: (list: MuziekbankList) => Change;
}): Promise<MuziekbankList> {
  const collection = 'muziekbank-lists';
  return transact({
    payload: ctx.payload,
    key: `muziekbank-list:${id}`,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req } as const; // who may was asked: the maker, librarians, or anyone where it is open
      const { docs } = await req.payload.find({
        collection,
        where: { and: [{ id: { equals: id } }, { library: { equals: ctx.library.id } }] },
        limit: 1,
        pagination: false,
        ...rest,
      });
      const [list] = docs;
      if (!list) throw new Problem({ status: 404, code: 'not-found' });
      return req.payload.update({ collection, id, data: change(list), ...rest });
    },
  });
}
