import type { Payload, Where } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

const year = 365 * 24 * 3_600_000;

/** Forgets what staff noted about a proposal a year after it was decided or held, and who offered days for it. */
export async function forgetBoard({
  payload,
  library,
  at,
}: {
  payload: Payload;
  library: Library;
  at: Date;
}): Promise<void> {
  const before = new Date(at.getTime() - year).toISOString();
  const { docs } = await payload.find({
    collection: 'proposals',
    where: {
      and: [
        { library: { equals: library.id } },
        { state: { in: ['accepted', 'declined'] } },
        { decidedAt: { less_than: before } },
        { or: [{ event: { exists: false } }, { 'event.endsAt': { less_than: before } }] },
      ],
    },
    limit: 5000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // forgetting is for everybody
  });
  const where: Where = {
    and: [{ library: { equals: library.id } }, { proposal: { in: docs.map(({ id }) => id) } }],
  };
  if (docs.length === 0) return;
  for (const { id, kennismakers: own } of docs)
    if (own?.checkNote)
      await payload.update({
        collection: 'proposals',
        id,
        data: { kennismakers: { checkNote: null } },
        depth: 0,
        overrideAccess: true, // as above
      });
  await payload.delete({
    collection: 'kennismakers-notes',
    where,
    depth: 0,
    overrideAccess: true, // as above
  });
  await payload.update({
    collection: 'kennismakers-options',
    where: { and: [where, { offeredBy: { exists: true } }] },
    data: { offeredBy: null },
    depth: 0,
    overrideAccess: true, // as above
  });
}
