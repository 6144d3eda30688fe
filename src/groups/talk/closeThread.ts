import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';

/** Closes a conversation, or opens it again. The caller runs the group. */
export async function closeThread({
  payload,
  thread,
  closed,
}: {
  payload: Payload;
  thread: string;
  closed: boolean;
}): Promise<void> {
  await transact({
    payload,
    key: `thread:${thread}`,
    work: async (req) => {
      await payload.update({
        collection: 'threads',
        id: thread,
        data: { closed },
        depth: 0,
        overrideAccess: true, // whoever runs the group decides
        req,
      });
    },
  });
}
