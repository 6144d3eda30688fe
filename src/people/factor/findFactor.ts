import type { Payload, PayloadRequest } from 'payload';
import type { SecondFactor } from '../../payload-types.ts';

/** The second factor of an account, being set up or in use; null when there is none. */
export async function findFactor({
  payload,
  req,
  user,
}: {
  payload: Payload;
  req?: PayloadRequest;
  user: string;
}): Promise<SecondFactor | null> {
  return payload.db.findOne<SecondFactor>({
    collection: 'second-factors',
    where: { key: { equals: user } },
    req,
  });
}
