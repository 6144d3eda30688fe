import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { addMeasure } from '../../moderation/commands/addMeasure.ts';
import type { Group, Thread, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';

/** Closes a conversation, or opens it again. The caller runs the group. */
export async function closeThread({
  payload,
  group,
  thread,
  closed,
  by,
}: {
  payload: Payload;
  group: Pick<Group, 'id' | 'library'>;
  thread: Pick<Thread, 'id' | 'title'>;
  closed: boolean;
  by: User;
}): Promise<void> {
  await transact({
    payload,
    key: `thread:${thread.id}`,
    by: by.id,
    work: async (req) => {
      const known = await payload.findByID({
        collection: 'threads',
        id: thread.id,
        depth: 0,
        select: { closed: true },
        overrideAccess: true, // whoever runs the group decides
        req,
      });
      if (Boolean(known.closed) === closed) return; // pressed twice
      await payload.update({
        collection: 'threads',
        id: thread.id,
        data: { closed },
        depth: 0,
        overrideAccess: true, // whoever runs the group decides
        req,
      });
      await addMeasure({
        req,
        by,
        measure: {
          kind: closed ? 'close' : 'open',
          library: idOf(group.library) ?? '',
          group: group.id,
          thread: thread.id,
          title: thread.title,
        },
      });
    },
  });
}
