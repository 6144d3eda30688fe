import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';

/** By this, works on one activity wait for one another within the process. */
export const turnOfEvent = (event: string): string => `event:${event}`;

/**
 * Does all of the work on one activity or none of it, in turn with other work on it (core/database/transact).
 * @param isInTurn whoever calls has waited for the turn (turnOfEvent) already
 * @throws Problem 409 busy when other writers were first for many seconds on end
 */
export async function inEvent<T>({
  payload,
  event,
  work,
  isInTurn = false,
}: {
  payload: Payload;
  event: string;
  work: (req: PayloadRequest) => Promise<T>;
  isInTurn?: boolean;
}): Promise<T> {
  return transact({ payload, key: isInTurn ? undefined : turnOfEvent(event), work });
}
