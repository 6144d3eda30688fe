import type { Payload } from 'payload';
import { toVersion, type DossierVersion } from './DossierVersion.ts';

const versionsPerPage = 25;

/** The versions of a dossier, newest first. For who may write along: check that first. */
export async function listVersions({
  payload,
  dossier,
  page,
}: {
  payload: Payload;
  dossier: string;
  page: number;
}): Promise<{ versions: DossierVersion[]; total: number; page: number; pages: number }> {
  const found = await payload.findVersions({
    collection: 'dossiers',
    where: { parent: { equals: dossier } },
    sort: '-updatedAt',
    limit: versionsPerPage,
    page,
    depth: 0,
    select: {
      parent: true,
      updatedAt: true,
      version: { title: true, changeNote: true, editedByName: true, _status: true },
    },
    overrideAccess: true, // rights to a version follow from those to the dossier, which were checked
  });
  return {
    versions: found.docs.map(toVersion),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  };
}
