import type { Payload, PayloadRequest } from 'payload';
import { toVersion, type DossierVersion } from './DossierVersion.ts';

/** What readers see now, as a version; nothing when the dossier is not on the site. */
export async function publishedVersion({
  payload,
  req,
  dossier,
  depth = 0,
}: {
  payload: Payload;
  req?: PayloadRequest;
  dossier: { id: string; _status?: 'draft' | 'published' | null };
  depth?: number;
}): Promise<DossierVersion | undefined> {
  if (dossier._status !== 'published') return undefined;
  const { docs } = await payload.findVersions({
    collection: 'dossiers',
    where: { and: [{ parent: { equals: dossier.id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    depth,
    pagination: false,
    overrideAccess: true, // published: for everyone
    req,
  });
  return docs[0] ? toVersion(docs[0]) : undefined;
}
