import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Library, User } from '../../payload-types.ts';

/** Someone takes their consent back: the profile is gone at once, and what was counted of it. */
export async function withdraw({
  payload,
  library,
  user,
}: {
  payload: Payload;
  library: Library;
  user: User;
}): Promise<void> {
  await transact({
    payload,
    key: `expert:${library.id}:${user.id}`,
    work: async (req) => {
      const where = { library: { equals: library.id }, user: { equals: user.id } };
      const rest = { depth: 0, overrideAccess: true, req } as const; // one's own profile
      const { docs } = await payload.find({ collection: 'experts', where, pagination: false, ...rest });
      for (const { id } of docs) {
        await payload.db.deleteMany({
          collection: 'tallies',
          where: { key: { contains: `expert:${id}:` } },
          req,
        });
        await payload.delete({ collection: 'experts', id, ...rest });
      }
    },
  });
}
