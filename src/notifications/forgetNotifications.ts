import type { Payload } from 'payload';
import { now } from '../core/now.ts';

/** So long it is remembered who was told of what, in days: what is published anew is not told anew. */
const days = 90;

/** Forgets who was told of what, after a while. */
export async function forgetNotifications(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - days * 24 * 3_600_000).toISOString();
  await payload.db.deleteMany({ collection: 'notifications', where: { createdAt: { less_than: before } } });
}
