import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { SecondFactor, User } from '../../payload-types.ts';
import { findFactor } from './findFactor.ts';
import { seal } from './seal.ts';
import { newSecret } from './totpOf.ts';

/** The factor of an account; when there is none it begins to be set up, with a secret of its own. */
export async function openFactor({
  payload,
  user,
}: {
  payload: Payload;
  user: Pick<User, 'id'>;
}): Promise<SecondFactor> {
  return transact({
    payload,
    key: `factor:${user.id}`,
    work: async (req) => {
      const known = await findFactor({ payload, req, user: user.id });
      if (known) return known;
      return payload.create({
        collection: 'second-factors',
        data: { key: user.id, user: user.id, secret: seal(newSecret()), lastStep: 0, tries: 0 },
        depth: 0,
        overrideAccess: true, // one's own factor
        req,
      });
    },
  });
}
