import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import type { User } from '../payload-types.ts';

/** Keeps which themes someone follows. @param themes ids; those that do not exist are left out */
export async function followThemes({
  payload,
  user,
  themes,
}: {
  payload: Payload;
  user: User;
  themes: string[];
}): Promise<void> {
  await transact({
    payload,
    key: `person:${user.id}`,
    work: async (req) => {
      const { docs } = await payload.find({
        collection: 'themes',
        where: { id: { in: themes.filter((id) => /^[\w-]{1,40}$/.test(id)) } },
        limit: 100,
        depth: 0,
        pagination: false,
        overrideAccess: true, // themes are public
        req,
      });
      await payload.update({
        collection: 'users',
        id: user.id,
        data: { themes: docs.map((theme) => theme.id) },
        depth: 0,
        overrideAccess: true, // one's own account
        req,
      });
    },
  });
}
