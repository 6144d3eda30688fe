import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Language } from '../../core/text/index.ts';
import type { Group, Membership, User } from '../../payload-types.ts';
import { useLink } from '../../people/links/useLink.ts';
import { personFor } from '../../people/personFor.ts';
import { idOf } from '../../people/roles.ts';
import { groupForHub } from '../groupForHub.ts';
import { enterGroup } from './enterGroup.ts';
import { joinFacts } from './joinFacts.ts';
import { tellOfRequest } from './tellOfRequest.ts';

export type Joined = { user: User; group: Group; membership: Membership };

/**
 * Uses the link of a mail to join a group: makes the account where there is none, and the membership or
 * the request for it. All or nothing; a link that failed can be tried again.
 * @throws Problem 410 for a link that does not work; 403 group.invite-only; 409 group.archived
 */
export async function joinByLink({
  payload,
  token,
  language,
}: {
  payload: Payload;
  token: string;
  language: Language;
}): Promise<Joined> {
  return transact({
    payload,
    work: async (req) => {
      const link = await useLink({ payload, req, token, kind: 'join' });
      const facts = joinFacts(link);
      const group = await groupForHub({ payload, req, id: facts.group });
      const isGone = !group || group.visibility === 'hidden';
      if (isGone) throw new Problem({ status: 410, code: 'token.unknown' });
      const library = idOf(group.library) ?? '';
      const displayName = facts.name;
      const user = await personFor({ req, email: link.email, name: displayName, language, library });
      const { membership, isNew } = await enterGroup({
        req,
        group,
        user,
        displayName: displayName || user.name,
        brings: facts.brings,
        seeks: facts.seeks,
      });
      if (isNew && membership.state === 'asked') await tellOfRequest({ req, group, membership });
      return { user, group, membership };
    },
  });
}
