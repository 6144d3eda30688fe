import { now } from '../../core/now.ts';
import type { User } from '../../payload-types.ts';

/** What is noted of an account when its owner logs in or out: it is in use, and earlier warnings are void. */
export function seenNow(): Pick<User, 'lastSeenAt' | 'warnings' | 'warnedAt'> {
  return { lastSeenAt: now().toISOString(), warnings: null, warnedAt: null };
}
