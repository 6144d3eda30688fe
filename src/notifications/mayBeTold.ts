import type { PayloadRequest } from 'payload';
import { standingIn } from '../groups/standing.ts';
import type { Group, User } from '../payload-types.ts';

/**
 * Whether someone may be told of what goes on in a group, as things stand now. Asked when the cause is
 * written and again when the mail is: who left meanwhile, or was sent away, hears nothing.
 */
export async function mayBeTold({
  req,
  user,
  group,
}: {
  req: PayloadRequest;
  user: User;
  group: Pick<Group, 'id' | 'library'>;
}): Promise<boolean> {
  const { canTalk } = await standingIn({ payload: req.payload, req, user, group });
  return canTalk;
}
