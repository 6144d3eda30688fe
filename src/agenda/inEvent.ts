import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';

/** Does all of the work on one activity or none of it, in turn with other work on it (core/database/transact). */
export function inEvent<T>({
  payload,
  event,
  work,
}: {
  payload: Payload;
  event: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  return transact({ payload, key: `event:${event}`, work });
}
