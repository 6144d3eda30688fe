import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { useLink } from '../../people/links/useLink.ts';
import { decide, type Decision } from '../membership/decideRequest.ts';
import { readDecision, type Deciding } from './readDecision.ts';

/**
 * A moderator says yes or no by the link in the mail, without logging in: the link is theirs alone, works once,
 * and is worth no more than they are in the group by now.
 * @throws Problem 410 for a link that does not work; 409 conflict when it was decided already
 */
export async function decideByLink({
  payload,
  token,
  decision,
}: {
  payload: Payload;
  token: string;
  decision: Decision;
}): Promise<Deciding> {
  const found = await readDecision({ payload, token });
  return transact({
    payload,
    key: `request:${found?.request.id}`,
    by: found?.moderator.id,
    work: async (req) => {
      await useLink({ payload, req, token, kind: 'decide' });
      const deciding = await readDecision({ payload, req, token });
      if (!deciding) throw new Problem({ status: 410, code: 'token.unknown' });
      await decide({ req, group: deciding.group, id: deciding.request.id, decision });
      return deciding;
    },
  });
}
