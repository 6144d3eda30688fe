import type { Payload } from 'payload';
import { now } from '../../core/now.ts';

const days = 2;

/** Throws away links that stopped working a while ago, and the names and addresses in them. */
export async function forgetLinks(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - days * 24 * 3600_000).toISOString();
  await payload.db.deleteMany({ collection: 'tokens', where: { expiresAt: { less_than: before } } });
}
