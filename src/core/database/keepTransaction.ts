import type { PayloadRequest } from 'payload';

/**
 * A request whose transaction, once Payload has ended it after a failure, cannot be forgotten: whoever
 * caught the failure and writes on with this request fails too. Without this the next write would be
 * stored alone, in a transaction of its own.
 */
export function keepTransaction(req: PayloadRequest): PayloadRequest {
  let ended: Promise<never> | undefined;
  return new Proxy(req, {
    deleteProperty(target, name) {
      if (name === 'transactionID') {
        ended ??= Promise.reject(new Error('The transaction was ended by a failure inside the work'));
        ended.catch(() => undefined);
      }
      return Reflect.deleteProperty(target, name);
    },
    get(target, name) {
      if (name === 'transactionID' && ended) return ended;
      return Reflect.get(target, name, target) as unknown;
    },
    set(target, name, value) {
      return Reflect.set(target, name, value, target);
    },
  });
}
