import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Group, Thread, User } from '../../payload-types.ts';
import { blocked } from '../../moderation/isBlocked.ts';
import { groupForHub } from '../groupForHub.ts';
import { standingIn } from '../standing.ts';

/**
 * The group, as it stands within this transaction, when this person may write in it now.
 * @throws Problem 404 when it is gone; 403 group.not-member or group.blocked; 409 group.archived
 */
export async function openForTalk({
  req,
  group: id,
  user,
}: {
  req: PayloadRequest;
  group: string;
  user: User;
}): Promise<Group> {
  const group = await groupForHub({ payload: req.payload, req, id });
  if (!group) throw new Problem({ status: 404, code: 'not-found' });
  const { canTalk, blockedUntil } = await standingIn({ payload: req.payload, req, user, group });
  if (blockedUntil) throw blocked(blockedUntil);
  if (!canTalk) throw new Problem({ status: 403, code: 'group.not-member' });
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  return group;
}

/**
 * The conversation, as it stands within this transaction.
 * @throws Problem 404 when it is gone; 409 thread.closed
 */
export async function openThread({
  req,
  thread: id,
}: {
  req: PayloadRequest;
  thread: string;
}): Promise<Thread> {
  const thread = await req.payload.findByID({
    collection: 'threads',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the caller has checked who may see it
    req,
  });
  if (!thread) throw new Problem({ status: 404, code: 'not-found' });
  if (thread.closed) throw new Problem({ status: 409, code: 'thread.closed' });
  return thread;
}
