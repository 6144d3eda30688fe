import type { PayloadRequest } from 'payload';
import { raiseTally } from './raiseTally.ts';

/**
 * Lets transactions that do the same at the same moment meet in the database, in this process or another: both
 * write one row, so the later one is tried again and sees what the first did. For what is looked up first and
 * written after it. Call it in the transaction of `req`, before looking.
 * @param key of what only one may do at a time
 */
export async function meetAt({ req, key }: { req: PayloadRequest; key: string }): Promise<void> {
  await raiseTally({ req, key });
}
