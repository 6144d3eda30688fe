import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Language } from '../../core/text/index.ts';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import type { User } from '../../payload-types.ts';
import { useLink } from '../../people/links/useLink.ts';
import { personFor } from '../../people/personFor.ts';
import { idOf } from '../../people/roles.ts';

/**
 * Uses the link of the mail to ask for a group: the account is made, and the librarians see the request.
 * @throws Problem 410 for a link that does not work; 403 group.blocked
 */
export async function confirmRequest({
  payload,
  token,
  language,
}: {
  payload: Payload;
  token: string;
  language: Language;
}): Promise<User> {
  return transact({
    payload,
    work: async (req) => {
      const link = await useLink({ payload, req, token, kind: 'start-group' });
      const request = await payload.findByID({
        collection: 'group-requests',
        id: link.facts.request ?? '',
        depth: 0,
        disableErrors: true,
        overrideAccess: true, // the asker's own
        req,
      });
      if (!request) throw new Problem({ status: 410, code: 'token.unknown' });
      const library = idOf(request.library) ?? '';
      const user = await personFor({ req, email: link.email, name: request.name ?? '', language, library });
      await mustNotBeBlocked({ payload, req, user: user.id, library });
      await payload.update({
        collection: 'group-requests',
        id: request.id,
        data: { state: 'sent', user: user.id },
        depth: 0,
        overrideAccess: true, // the asker's own
        req,
      });
      return user;
    },
  });
}
