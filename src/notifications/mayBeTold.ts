import type { PayloadRequest } from 'payload';
import { standingIn } from '../groups/standing.ts';
import type { Group, User } from '../payload-types.ts';

/**
 * Whether someone may be told of what goes on in a group, as things stand now. Asked when the cause is
 * written and again when the mail is: who left meanwhile, or was sent away, hears nothing.
 * @param news of the group, which is for who takes part in it; else what was said to this person, which
 *   its librarians hear as well
 */
export async function mayBeTold({
  req,
  user,
  group,
  news = false,
}: {
  req: PayloadRequest;
  user: User;
  group: Pick<Group, 'id' | 'library'>;
  news?: boolean;
}): Promise<boolean> {
  const { canTalk, isMember } = await standingIn({ payload: req.payload, req, user, group });
  return news ? isMember : canTalk;
}
