import { transact } from '../../../core/database/transact.ts';
import type { Forgetter } from '../Forgetting.ts';

/** What a post said before it was changed. */
export const earlierTexts: Forgetter = async ({ payload, library, before }) => {
  if (!library) return;
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ library: { equals: library.id } }, { 'earlier.at': { less_than: before } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { thread: true },
    overrideAccess: true, // forgets for everyone
  });
  for (const { id } of docs) {
    await transact({
      payload,
      key: `post:${id}`,
      work: async (req) => {
        const rest = { collection: 'posts', id, depth: 0, overrideAccess: true, req } as const; // forgets for everyone
        const post = await payload.findByID(rest);
        const earlier = (post.earlier ?? []).filter((each) => (each.at ?? '') >= before);
        await payload.update({ ...rest, data: { earlier } });
      },
    });
  }
};
