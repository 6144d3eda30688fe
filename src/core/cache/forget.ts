import type { PayloadRequest } from 'payload';
import { afterCommit } from '../database/afterCommit.ts';
import { pageCache } from './PageCache.ts';

/**
 * Forgets pages once the transaction of this request is stored. Commands that write past the hooks
 * (seat ledgers, room slots) call this themselves with the ids of what pages show.
 */
export async function forget({ req, tags }: { req: PayloadRequest; tags: string[] }): Promise<void> {
  await afterCommit(req, () => pageCache.forget(tags));
}
