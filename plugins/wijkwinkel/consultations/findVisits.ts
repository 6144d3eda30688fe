import type { Payload, PayloadRequest, Where } from 'payload';
import type { WijkwinkelVisit } from '../../../src/payload-types.ts';

/** Who comes to a consultation on one day, in the order of appointments, then numbers. */
export async function findVisits({
  payload,
  req,
  consultation,
  occursAt,
}: {
  payload: Payload;
  req: PayloadRequest;
  /** Id. */
  consultation: string;
  occursAt: Date[];
}): Promise<WijkwinkelVisit[]> {
  if (occursAt.length === 0) return [];
  const where: Where = {
    and: [
      { consultation: { equals: consultation } },
      { occursAt: { in: occursAt.map((at) => at.toISOString()) } },
      { state: { not_equals: 'cancelled' } },
    ],
  };
  const { docs } = await payload.find({
    collection: 'wijkwinkel-visits',
    where,
    sort: ['way', 'at', 'number'],
    limit: 2000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // visitors get free times of it only; names are for who works there, checked by the page
    req,
  });
  return docs;
}
