import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { User } from '../../payload-types.ts';
import { removePerson } from '../account/removal/removePerson.ts';

/**
 * Takes an account away that nobody uses, as its owner would (removePerson); what the person wrote stays without a
 * name. All or nothing.
 * @throws Problem 409 account.last-admin, account.last-network-admin
 */
export async function removeAccount({
  payload,
  user: id,
}: {
  payload: Payload;
  user: string;
}): Promise<void> {
  await transact({
    payload,
    key: `person:${id}`,
    work: async (req) => {
      const user = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: id } },
        req,
      });
      if (user) await removePerson({ req, user, words: 'blijf' });
    },
  });
}
