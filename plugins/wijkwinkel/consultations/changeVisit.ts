import type { Payload, Where } from 'payload';
import { Problem, transact } from '../../../src/flavours/hub.ts';
import type { WijkwinkelVisit } from '../../../src/payload-types.ts';

type Change = Partial<Pick<WijkwinkelVisit, 'state' | 'theme' | 'minutes' | 'outcome' | 'key'>>;

/**
 * Moves a visit on, by one conditional update: of two who do it at once, one is told.
 * @throws Problem 404, 409 conflict
 */
export async function changeVisit({
  payload,
  library,
  id,
  from,
  data,
}: {
  payload: Payload;
  /** Id. */
  library: string;
  id: string;
  from: WijkwinkelVisit['state'];
  data: Change;
}): Promise<void> {
  await transact({
    payload,
    key: `wijkwinkel-visit:${id}`,
    work: async (req) => {
      const own: Where[] = [{ id: { equals: id } }, { library: { equals: library } }];
      const changed = await payload.db.updateOne({
        collection: 'wijkwinkel-visits',
        where: { and: [...own, { state: { equals: from } }] },
        data,
        options: { atomic: true },
        req,
      });
      if (changed) return;
      const there = await payload.db.findOne({ collection: 'wijkwinkel-visits', where: { and: own }, req });
      throw there
        ? new Problem({ status: 409, code: 'conflict' })
        : new Problem({ status: 404, code: 'not-found' });
    },
  });
}
