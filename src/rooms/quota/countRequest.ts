import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { lowerTally } from '../../core/tally/lowerTally.ts';
import { raiseTally } from '../../core/tally/raiseTally.ts';
import type { Booking } from '../../payload-types.ts';
import type { Quota } from './quotasFor.ts';

/**
 * Counts a request for a room in each of its quotas, in the transaction of `req`: two at once never pass.
 * @returns the keys, to be kept with the booking
 * @throws Problem 409 room.quota; the transaction must end then
 */
export async function countRequest({
  req,
  quotas,
}: {
  req: PayloadRequest;
  quotas: Quota[];
}): Promise<string[]> {
  for (const { key, most } of quotas) {
    if (await raiseTally({ req, key, most })) continue;
    throw new Problem({ status: 409, code: 'room.quota', field: 'datum', facts: { most } });
  }
  return quotas.map(({ key }) => key);
}

/** A request that ended gives its place in the month back. */
export async function uncountRequest({
  req,
  booking,
}: {
  req: PayloadRequest;
  booking: Pick<Booking, 'countedIn'>;
}): Promise<void> {
  const keys = Array.isArray(booking.countedIn) ? (booking.countedIn as string[]) : [];
  for (const key of keys) await lowerTally({ req, key });
}
