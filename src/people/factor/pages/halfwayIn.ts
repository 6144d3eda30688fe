import type { Request } from 'express';
import type { Payload } from 'payload';
import type { User } from '../../../payload-types.ts';
import { readPending } from '../pending.ts';

/** Who proved a password or a mailbox in this browser, a short while ago, and still has a step to go. */
export async function halfwayIn({
  payload,
  request,
}: {
  payload: Payload;
  request: Request;
}): Promise<{ user: User; naar: string } | undefined> {
  const pending = readPending(request);
  if (!pending) return undefined;
  const user = await payload.findByID({
    collection: 'users',
    id: pending.user,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who is half-way in is not signed in yet
  });
  return user ? { user, naar: pending.naar } : undefined;
}
