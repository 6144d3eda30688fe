import type { Payload, PayloadRequest, Where } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { ExpertAsk } from '../../payload-types.ts';

/**
 * Moves what was put to an expert on to another state, by one conditional update, and does what belongs to
 * it: all or nothing.
 * @throws Problem 404 when there is no such thing in this library, 409 expert.answered in another state
 */
export async function changeAsk({
  payload,
  library,
  id,
  from,
  data,
  work,
}: {
  payload: Payload;
  library: string;
  id: string;
  from: ExpertAsk['state'];
  data: Partial<Pick<ExpertAsk, 'state' | 'answer' | 'answeredAt'>>;
  work: (args: { req: PayloadRequest; ask: ExpertAsk }) => Promise<void>;
}): Promise<void> {
  await transact({
    payload,
    key: `expert-ask:${id}`,
    work: async (req) => {
      const own: Where[] = [{ id: { equals: id } }, { library: { equals: library } }];
      const taken = await payload.db.updateOne({
        collection: 'expert-asks',
        where: { and: [...own, { state: { equals: from } }] },
        data,
        options: { atomic: true },
        req,
      });
      const ask = await payload.db.findOne<ExpertAsk>({
        collection: 'expert-asks',
        where: { and: own },
        req,
      });
      if (!ask) throw new Problem({ status: 404, code: 'not-found' });
      if (!taken) throw new Problem({ status: 409, code: 'expert.answered' });
      await work({ req, ask });
    },
  });
}
