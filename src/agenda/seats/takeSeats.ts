import type { PayloadRequest, Where } from 'payload';
import type { SeatLedger } from '../../payload-types.ts';
import { changeLedger } from './changeLedger.ts';

/**
 * Takes seats, all of them or none: one conditional atomic update, so that no two parties get the same.
 * @param size seats wanted, 1 or more
 * @returns the ledger after it; null when there is not enough room
 */
export function takeSeats({
  req,
  event,
  size,
}: {
  req: PayloadRequest;
  event: string;
  size: number;
}): Promise<SeatLedger | null> {
  const hasRoom: Where = { or: [{ capacity: { exists: false } }, { free: { greater_than_equal: size } }] };
  return changeLedger({
    req,
    event,
    where: hasRoom,
    change: { free: { $inc: -size }, taken: { $inc: size } },
  });
}
