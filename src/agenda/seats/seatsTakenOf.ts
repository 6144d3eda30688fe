import type { PayloadRequest } from 'payload';
import { findLedgers } from './findLedgers.ts';

type Batch = { events: Set<string>; answer: Promise<Map<string, number>> };

/**
 * How many seats of an activity are taken. Activities that are read together are asked for together.
 * @returns 0 when nobody signed up yet
 */
export async function seatsTakenOf({ req, event }: { req: PayloadRequest; event: string }): Promise<number> {
  const open = req.context.seatBatch as Batch | undefined;
  const batch = open ?? startBatch(req);
  batch.events.add(event);
  return (await batch.answer).get(event) ?? 0;
}

function startBatch(req: PayloadRequest): Batch {
  const events = new Set<string>();
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    req.context.seatBatch = undefined;
    const ledgers = await findLedgers({ payload: req.payload, events: [...events], req });
    return new Map([...ledgers].map(([event, ledger]) => [event, ledger.taken]));
  });
  const batch = { events, answer };
  req.context.seatBatch = batch;
  return batch;
}
