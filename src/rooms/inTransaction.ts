import type { PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';

/**
 * Joins the transaction of a request, or does the work in one of its own.
 * @param key see transact
 * @throws Problem 409 busy; whatever the work threw
 */
export async function inTransaction<T>({
  req,
  key,
  work,
}: {
  req: PayloadRequest;
  key: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  if (await req.transactionID) return work(req);
  return transact({ payload: req.payload, key, work });
}
