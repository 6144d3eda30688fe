import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionBeforeOperationHook } from 'payload';
import { now } from '../core/now.ts';
import type { User } from '../payload-types.ts';

const derive = promisify(pbkdf2);

/**
 * Lets a login that Payload refuses without looking at the password (nobody has the address, the account has no
 * password, or is locked) take the time of one that it does look at: how soon the answer comes says nothing
 * about who has an account.
 */
export const spendTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  if (typeof email !== 'string' || typeof password !== 'string') return args;
  const user = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  });
  const isLocked = Boolean(user?.lockUntil && new Date(user.lockUntil) > now());
  if (!user?.hash || isLocked) await derive(password, 'nobody', 600_000, 32, 'sha256');
  return args;
};
