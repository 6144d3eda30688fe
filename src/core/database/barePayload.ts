import type { Payload } from 'payload';

/** Under this a Payload that was narrowed keeps the one it was made from. */
export const bareKey = Symbol.for('kenniscloud.barePayload');

/** The Payload itself, where a narrowed one was handed over: transactions belong to it. */
export function barePayload(payload: Payload): Payload {
  return (payload as Payload & { [bareKey]?: Payload })[bareKey] ?? payload;
}
