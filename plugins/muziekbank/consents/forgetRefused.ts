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
}
