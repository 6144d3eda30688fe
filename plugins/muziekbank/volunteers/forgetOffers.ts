import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

const days = 182;

/** Forgets who offered help, half a year after it; thanks that were given stay. */
export async function forgetOffers({
  payload,
  library,
  at,
}: {
  payload: Payload;
  library: Library;
  at: Date;
}): Promise<void> {
  const before = new Date(at.getTime() - days * 24 * 3_600_000).toISOString();
  await payload.delete({
    collection: 'muziekbank-offers',
    where: { and: [{ library: { equals: library.id } }, { createdAt: { less_than: before } }] },
    depth: 0,
    overrideAccess: true, // forgetting is for everybody
  });
}
