import type { PayloadRequest } from 'payload';
import type { SeatLedger } from '../../payload-types.ts';
import { changeLedger } from './changeLedger.ts';

/** Gives seats back. Who waits gets them by fillFreeSeats, in the same transaction. */
export function giveBackSeats({
  req,
  event,
  size,
}: {
  req: PayloadRequest;
  event: string;
  size: number;
}): Promise<SeatLedger | null> {
  return changeLedger({ req, event, change: { free: { $inc: size }, taken: { $inc: -size } } });
}
