import type { Payload, Where } from 'payload';
import { forget, idOf, indexDocument, listTag, now, Problem, transact } from '../../../src/flavours/hub.ts';
import type { MuziekbankConsent } from '../../../src/payload-types.ts';

type State = MuziekbankConsent['state'];

/**
 * Gives, refuses or withdraws permission, by one conditional update; every page and file that shows the recording is
 * forgotten with it and search follows, so that a part is gone at once.
 * @throws Problem 404, 409 conflict
 */
export async function changeConsent({
  payload,
  library,
  consent,
  from,
  to,
  named,
}: {
  payload: Payload;
  /** Id. */
  library: string;
  consent: MuziekbankConsent;
  from: State[];
  to: State;
  named?: boolean;
}): Promise<void> {
  await transact({
    payload,
    key: `muziekbank-consent:${consent.id}`,
    work: async (req) => {
      const own: Where[] = [{ id: { equals: consent.id } }, { library: { equals: library } }];
      const changed = await req.payload.db.updateOne({
        collection: 'muziekbank-consents',
        where: { and: [...own, { state: { in: from } }] },
        data: {
          state: to,
          answeredAt: now().toISOString(),
          ...(named !== undefined && { named }),
          ...(to !== 'given' && { named: false }),
        },
        options: { atomic: true },
        req,
      });
      if (!changed) throw new Problem({ status: 409, code: 'conflict' });
      const recording = idOf(consent.recording) ?? '';
      await forget({ req, tags: [consent.id, recording, listTag('muziekbank-consents', library)] });
      await indexDocument({ req, kind: 'recordings', id: recording });
    },
  });
}
