import type { PayloadRequest } from 'payload';
import { changeLedger } from './changeLedger.ts';

/**
 * Raises the SEQUENCE of an activity, by which calendars know that a file is newer (RFC 5545 3.8.7.4).
 * @returns the new one
 */
export async function raiseSequence({ req, event }: { req: PayloadRequest; event: string }): Promise<number> {
  const ledger = await changeLedger({ req, event, change: { sequence: { $inc: 1 } } });
  return ledger?.sequence ?? 0;
}
