import type { Payload } from 'payload';
import { now } from '../../core/now.ts';

const days = 30;

/** Throws away invitations that ended a month ago, whatever became of them, and the addresses in them. */
export async function forgetInvitations({ payload }: { payload: Payload }): Promise<void> {
  const before = new Date(now().getTime() - days * 24 * 3600_000).toISOString();
  await payload.db.deleteMany({ collection: 'invitations', where: { expiresAt: { less_than: before } } });
}
