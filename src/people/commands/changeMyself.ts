import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Language } from '../../core/text/index.ts';
import type { User } from '../../payload-types.ts';

/** Gives someone another name or language. Groups where they go by the old name show the new one. */
export async function changeMyself({
  payload,
  user,
  name,
  language,
}: {
  payload: Payload;
  user: Pick<User, 'id' | 'name'>;
  name: string;
  language: Language;
}): Promise<void> {
  await transact({
    payload,
    key: `person:${user.id}`,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req }; // one's own account and memberships
      await payload.update({ collection: 'users', id: user.id, data: { name, language }, ...rest });
      const { docs } = await payload.find({
        collection: 'memberships',
        where: { user: { equals: user.id }, displayName: { equals: user.name } },
        limit: 500,
        pagination: false,
        ...rest,
      });
      for (const { id } of docs) {
        await payload.update({ collection: 'memberships', id, data: { displayName: name }, ...rest });
      }
    },
  });
}
