import type { PayloadRequest } from 'payload';
import { now } from '../now.ts';

/** Takes one from a count that was raised before, in the transaction of `req`; never below zero. */
export async function lowerTally({ req, key }: { req: PayloadRequest; key: string }): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'tallies',
    where: { and: [{ key: { equals: key } }, { count: { greater_than: 0 } }] },
    data: { count: { $inc: -1 }, updatedAt: now().toISOString() },
    options: { atomic: true },
    req,
  });
}
