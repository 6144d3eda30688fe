import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

/** Forgets neighbourhood and language of who asked, once the question has been dealt with. */
export async function forgetAskers({
  payload,
  library,
}: {
  payload: Payload;
  library: Library;
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'questions',
    where: {
      and: [
        { library: { equals: library.id } },
        { state: { in: ['answered', 'closed'] } },
        { or: [{ 'wijkwinkel.neighbourhood': { exists: true } }, { 'wijkwinkel.speaks': { exists: true } }] },
      ],
    },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // forgetting is for everybody
  });
  for (const { id } of docs) {
    await payload.update({
      collection: 'questions',
      id,
      data: { wijkwinkel: { neighbourhood: null, speaks: null } },
      depth: 0,
      overrideAccess: true, // as above
    });
  }
}
