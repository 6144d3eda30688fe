import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { Problem } from '../Problem.ts';
import { barePayload } from './barePayload.ts';
import { inTurn } from './inTurn.ts';
import { isTransient } from './isTransient.ts';
import { keepTransaction } from './keepTransaction.ts';
import { crowdedFrom, longestTry } from './patience.ts';

/**
 * Does all of the work or none of it. The work gets a request that carries the transaction: pass it on
 * in every call. When another writer was first it is all done anew, with a new request, so the work
 * must do nothing outside the database (mails go through the outbox, the cache through afterCommit). A
 * failure of a nested call ends the transaction: work that catches it and goes on fails all the same.
 * @param key works with the same key in this process wait for one another, which spares conflicts
 * @param by id of the account that asked for it, for the audit log (`req.context.by`)
 * @returns what the work returned, after the commit
 * @throws Problem 409 busy when other writers were first all the time
 * @throws whatever the work threw; nothing is stored in either case
 */
export async function transact<T>({
  payload: given,
  key,
  by,
  work,
}: {
  payload: Payload;
  key?: string;
  by?: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  const payload = barePayload(given);
  return key ? inTurn(key, () => retried({ payload, by, work })) : retried({ payload, by, work });
}

async function retried<T>({
  payload,
  by,
  work,
}: {
  payload: Payload;
  by?: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  const until = performance.now() + longestTry;
  const once = () => tryOnce({ payload, by, work });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (attempt < crowdedFrom ? once() : inTurn('transact', once));
    } catch (err) {
      if (!isTransient(err)) throw err;
      if (performance.now() > until) throw new Problem({ status: 409, code: 'busy', cause: err });
      await pause(attempt);
    }
  }
}

async function tryOnce<T>({
  payload,
  by,
  work,
}: {
  payload: Payload;
  by?: string;
  work: (req: PayloadRequest) => Promise<T>;
}): Promise<T> {
  const req = await createLocalReq(by ? { context: { by } } : {}, payload);
  try {
    await initTransaction(req);
    const result = await work(keepTransaction(req));
    if (!req.transactionID) throw new Error('The transaction was ended by a failure inside the work');
    await commitTransaction(req);
    return result;
  } catch (err) {
    await killTransaction(req);
    throw err;
  }
}

/**
 * Never the same for two writers, and short: on MongoDB a process whose works follow each other closely
 * leaves only small gaps, which one that waits long between tries hardly ever meets.
 */
function pause(attempt: number): Promise<void> {
  const milliseconds = Math.min(50, 4 + 2 * attempt) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
