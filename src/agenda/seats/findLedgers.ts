import type { Payload, PayloadRequest } from 'payload';
import type { SeatLedger } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';

/**
 * The ledgers of activities, by the id of the activity. Only counts: nothing about people.
 * @param req when it must be read in a transaction
 */
export async function findLedgers({
  payload,
  events,
  req,
}: {
  payload: Payload;
  events: string[];
  req?: Partial<PayloadRequest>;
}): Promise<Map<string, SeatLedger>> {
  if (events.length === 0) return new Map();
  const found = await payload.db.find<SeatLedger>({
    collection: 'seat-ledgers',
    where: { event: { in: events } },
    limit: events.length,
    pagination: false,
    req,
  });
  return new Map(found.docs.map((ledger) => [idOf(ledger.event) as string, ledger]));
}
