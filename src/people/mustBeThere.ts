import type { PayloadRequest } from 'payload';
import { Problem } from '../core/Problem.ts';
import type { User } from '../payload-types.ts';

/**
 * Lets pass whoever still has the account that this request began with: someone may have had themselves removed
 * since, and must not come to life again by what was under way. In the transaction of `req`.
 * @throws Problem 401 log-in-first
 */
export async function mustBeThere({
  req,
  user,
}: {
  req: PayloadRequest;
  user: Pick<User, 'id'>;
}): Promise<void> {
  const found = await req.payload.db.count({ collection: 'users', where: { id: { equals: user.id } }, req });
  if (found.totalDocs === 0) throw new Problem({ status: 401, code: 'log-in-first' });
}
