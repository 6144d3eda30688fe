import type { Payload } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import { Problem } from '../../../core/Problem.ts';
import type { User } from '../../../payload-types.ts';
import { useLink } from '../../links/useLink.ts';
import { removePerson } from './removePerson.ts';

/**
 * Uses the link of the mail to remove an account, at once.
 * @throws Problem 410 for a link that does not work; 409 as removePerson
 */
export async function removeByLink({ payload, token }: { payload: Payload; token: string }): Promise<void> {
  await transact({
    payload,
    work: async (req) => {
      const link = await useLink({ payload, req, token, kind: 'remove' });
      const where = { id: { equals: link.user ?? '' } };
      const user = await payload.db.findOne<User>({ collection: 'users', where, req });
      if (!user || user.email !== link.email) throw new Problem({ status: 410, code: 'token.unknown' });
      await removePerson({ req, user, words: link.facts.words === 'weg' ? 'weg' : 'blijf' });
    },
  });
}
