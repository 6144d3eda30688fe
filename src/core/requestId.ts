import { AsyncLocalStorage } from 'node:async_hooks';
import { shared } from './shared.ts';

/** The id of the request that is being answered, for every line that is logged meanwhile. */
export const requestId = shared('requestId', () => new AsyncLocalStorage<string>());
