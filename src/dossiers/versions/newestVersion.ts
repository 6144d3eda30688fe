import type { Payload, PayloadRequest } from 'payload';
import { toVersion, type DossierVersion } from './DossierVersion.ts';

/**
 * What was saved last, published or not. For who may write along: check that first.
 * @param depth 0 for deciding and writing, 1 for showing
 */
export async function newestVersion({
  payload,
  req,
  id,
  depth = 0,
}: {
  payload: Payload;
  req?: PayloadRequest;
  id: string;
  depth?: number;
}): Promise<DossierVersion | undefined> {
  const { docs } = await payload.findVersions({
    collection: 'dossiers',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth,
    pagination: false,
    overrideAccess: true, // rights to a version follow from those to the dossier, which were checked
    req,
  });
  return docs[0] ? toVersion(docs[0]) : undefined;
}
