import type { Payload } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import { unpoint } from './unpoint.ts';

export type Gone = {
  /** Id of the account that went. */
  user: string;
  email: string;
  /** Until when others may not have seen it go: ISO. What the address gets later is of someone who came anew. */
  until: string;
};

/**
 * Takes out what others stored about someone at the very moment that they went: a mention, a mail. Safe to do twice.
 */
export async function sweepAfter({ payload, gone }: { payload: Payload; gone: Gone }): Promise<void> {
  await transact({
    payload,
    key: `person:${gone.user}`,
    work: async (req) => {
      const before = { createdAt: { less_than: gone.until } };
      await payload.db.deleteMany({
        collection: 'outbox',
        where: { and: [{ to: { equals: gone.email } }, before] },
        req,
      });
      await payload.db.deleteMany({
        collection: 'tokens',
        where: { and: [{ email: { equals: gone.email } }, before] },
        req,
      });
      await unpoint({ req, user: gone.user });
    },
  });
}
