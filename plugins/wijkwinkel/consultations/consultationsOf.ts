import type { Payload, PayloadRequest } from 'payload';
import type { WijkwinkelConsultation } from '../../../src/payload-types.ts';

/** The consultations of a library by their id, each with partner, branch and series. @param library id */
export async function consultationsOf({
  payload,
  req,
  library,
}: {
  payload: Payload;
  req?: PayloadRequest;
  library: string;
}): Promise<Map<string, WijkwinkelConsultation>> {
  const { docs } = await payload.find({
    collection: 'wijkwinkel-consultations',
    where: { library: { equals: library } },
    limit: 2000,
    depth: 1,
    pagination: false,
    overrideAccess: true, // open to everyone
    req,
  });
  return new Map(docs.map((consultation) => [consultation.id, consultation]));
}
