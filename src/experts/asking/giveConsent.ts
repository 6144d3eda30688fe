import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { useLink } from '../../people/links/useLink.ts';
import type { Library } from '../../payload-types.ts';

/**
 * The asker says yes or no by the mailed link, which works once.
 * @throws Problem 410 token.unknown, token.expired, token.used
 */
export async function giveConsent({
  payload,
  library,
  token,
  agrees,
}: {
  payload: Payload;
  library: Library;
  token: string;
  agrees: boolean;
}): Promise<void> {
  await transact({
    payload,
    work: async (req) => {
      const { facts } = await useLink({ payload, req, token, kind: 'expert-consent' });
      if (facts.library !== library.id) throw new Problem({ status: 410, code: 'token.unknown' });
      const { docs } = await payload.update({
        collection: 'questions',
        where: { id: { equals: facts.question }, library: { equals: library.id } },
        data: { expertConsent: agrees ? 'given' : 'refused' },
        depth: 0,
        overrideAccess: true, // the asker, by the link in the mail
        req,
      });
      if (docs.length === 0) throw new Problem({ status: 410, code: 'token.unknown' });
    },
  });
}
