import type { PayloadRequest } from 'payload';
import { roomTransaction } from './roomTransaction.ts';

/**
 * Joins the transaction of a request, or does the work in one of its own.
 * @param key see roomTransaction
 * @throws whatever the work threw
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
  return roomTransaction({ payload: req.payload, key, work });
}
