import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { Measure } from '../../payload-types.ts';
import { useLink } from '../../people/links/useLink.ts';

import { tellOfAnswer } from './tellOfAnswer.ts';

/**
 * Keeps what someone says back to a measure, once, by the link of the mail, and mails who looks after the talk.
 * @throws Problem 410 for a link that does not work; 404 when the measure is gone
 */
export async function answerMeasure({
  payload,
  token,
  words,
}: {
  payload: Payload;
  token: string;
  words: string;
}): Promise<void> {
  await transact({
    payload,
    work: async (req) => {
      const link = await useLink({ payload, req, token, kind: 'answer' });
      const kept = (await payload.db.updateOne({
        collection: 'measures',
        where: { and: [{ id: { equals: link.facts.measure ?? '' } }, { answeredAt: { exists: false } }] },
        data: { answer: words, answeredAt: now().toISOString() },
        options: { atomic: true },
        req,
      })) as unknown as Measure | null;
      if (!kept) throw new Problem({ status: 404, code: 'not-found' });
      await tellOfAnswer({ req, measure: kept });
    },
  });
}
