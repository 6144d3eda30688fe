import type { PayloadRequest, Where } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { now } from '../../core/now.ts';
import type { SeatLedger } from '../../payload-types.ts';

type Increment = { $inc: number };
type Change = Partial<Record<'free' | 'taken' | 'turn' | 'sequence', Increment>> & {
  capacity?: number | null;
  facts?: string;
};

/**
 * Changes the ledger of an activity in one conditional atomic update, in the transaction of `req`: that
 * is what keeps two processes from giving away the same seat.
 * @param where what must be so at that very moment
 * @returns the ledger as it became; null when it was not so, or there is no ledger
 */
export async function changeLedger({
  req,
  event,
  where,
  change,
}: {
  req: PayloadRequest;
  event: string;
  where?: Where;
  change: Change;
}): Promise<SeatLedger | null> {
  const own: Where = { event: { equals: event } };
  const changed = (await req.payload.db.updateOne({
    collection: 'seat-ledgers',
    where: where ? { and: [own, where] } : own,
    data: { ...change, updatedAt: now().toISOString() },
    options: { atomic: true },
    req,
  })) as unknown as SeatLedger | null;
  if (changed) await forget({ req, tags: [event] });
  return changed;
}
