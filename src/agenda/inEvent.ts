import type { Payload, PayloadRequest } from 'payload';
import { isTransient } from '../core/database/isTransient.ts';
import { transact } from '../core/database/transact.ts';
import { Problem } from '../core/Problem.ts';

/**
 * Does all of the work on one activity or none of it, in turn with other work on it (core/database/transact).
 * @throws Problem 409 busy when other writers were first for many seconds on end
 */
export async function inEvent<T>({
  payload,
  event,
  work,
}: {
  payload: Payload;
  event: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  try {
    return await transact({ payload, key: `event:${event}`, work });
  } catch (err) {
    throw isTransient(err) ? new Problem({ status: 409, code: 'busy' }) : err;
  }
}
