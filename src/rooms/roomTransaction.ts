import type { Payload, PayloadRequest } from 'payload';
import { isTransient } from '../core/database/isTransient.ts';
import { transact } from '../core/database/transact.ts';
import { Problem } from '../core/Problem.ts';

/**
 * Does all of the work on a room or none of it (core/database/transact).
 * @param key such as `room:<id>`: works with the same key in this process wait for one another
 * @throws Problem 409 busy when other writers were first for many seconds on end; whatever the work threw
 */
export async function roomTransaction<T>(args: {
  payload: Payload;
  key?: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  try {
    return await transact(args);
  } catch (err) {
    throw isTransient(err) ? new Problem({ status: 409, code: 'busy' }) : err;
  }
}
