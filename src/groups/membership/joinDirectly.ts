import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Membership, User } from '../../payload-types.ts';
import { mustBeThere } from '../../people/mustBeThere.ts';
import { personFor } from '../../people/personFor.ts';
import { idOf } from '../../people/roles.ts';
import { groupForHub } from '../groupForHub.ts';
import { enterGroup } from './enterGroup.ts';
import { tellOfRequest } from './tellOfRequest.ts';

/**
 * Someone who is logged in joins a group, or asks to.
 * @param group id of a group that this person may see, or stands at the door of
 * @throws Problem 403 group.invite-only; 409 group.archived; 401 log-in-first when the account is gone
 */
export async function joinDirectly({
  payload,
  group: id,
  user,
  displayName,
  brings,
  seeks,
}: {
  payload: Payload;
  group: string;
  user: User;
  /** Under which name in this group. */
  displayName: string;
  brings: string;
  seeks: string;
}): Promise<Membership> {
  return transact({
    payload,
    key: `join:${id}:${user.id}`,
    work: async (req) => {
      await mustBeThere({ req, user });
      const group = await groupForHub({ payload, req, id });
      if (!group) throw new Problem({ status: 404, code: 'not-found' });
      const { email, name } = user;
      const library = idOf(group.library) ?? '';
      await personFor({ req, email, name, language: user.language === 'en' ? 'en' : 'nl', library });
      const { membership, isNew } = await enterGroup({ req, group, user, displayName, brings, seeks });
      if (isNew && membership.state === 'asked') await tellOfRequest({ req, group, membership });
      return membership;
    },
  });
}
