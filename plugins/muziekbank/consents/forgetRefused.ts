import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

const days = 90;

/**
 * Forgets the name and address of who said no, and of who never answered. That they did not agree stays, so that
 * what they are in stays shut.
 */
export async function forgetRefused({
  payload,
  library,
  at,
}: {
  payload: Payload;
  library: Library;
  at: Date;
}): Promise<void> {
  const before = { less_than: new Date(at.getTime() - days * 24 * 3_600_000).toISOString() };
  await payload.update({
    collection: 'muziekbank-consents',
    where: {
      and: [
        { library: { equals: library.id } },
        { or: [{ name: { exists: true } }, { email: { exists: true } }] },
        {
          or: [
            { and: [{ state: { in: ['refused', 'withdrawn'] } }, { answeredAt: before }] },
            { and: [{ state: { equals: 'asked' } }, { askedAt: before }] },
          ],
        },
      ],
    },
    data: { name: null, email: null },
    depth: 0,
    overrideAccess: true, // forgetting is for everybody
  });
  await forgetLeft({ payload, library });
}

/** A recording that was deleted while the flavour was off left its permissions behind. */
async function forgetLeft({ payload, library }: { payload: Payload; library: Library }): Promise<void> {
  const own = { library: { equals: library.id } };
  const rest = { depth: 0, pagination: false, limit: 10_000, overrideAccess: true } as const; // as above
  const consents = await payload.find({
    collection: 'muziekbank-consents',
    where: own,
    select: { recording: true },
    ...rest,
  });
  if (consents.docs.length === 0) return;
  const recordings = await payload.find({
    collection: 'recordings',
    where: own,
    select: { title: true },
    ...rest,
  });
  const there = new Set(recordings.docs.map(({ id }) => id));
  for (const { id, recording } of consents.docs) {
    if (there.has(String(recording))) continue;
    await payload.delete({ collection: 'muziekbank-consents', id, depth: 0, overrideAccess: true }); // as above
  }
}
