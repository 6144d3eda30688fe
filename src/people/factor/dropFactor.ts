import type { PayloadRequest } from 'payload';
import { dropRecoveryCodes } from './recoveryCodes.ts';

/** Takes the second factor of an account away, in the transaction of `req`. */
export async function dropFactor({ req, user }: { req: PayloadRequest; user: string }): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'second-factors', where: { key: { equals: user } }, req });
  await dropRecoveryCodes({ req, user });
}
