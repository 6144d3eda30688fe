import type { Payload } from 'payload';
import { idOf } from '../../people/roles.ts';
import { Problem } from '../../core/Problem.ts';
import { toVersion, type DossierVersion } from './DossierVersion.ts';

/**
 * One version of a dossier. For who may write along: check that first.
 * @throws Problem 404 when it is no version of this dossier
 */
export async function findVersion({
  payload,
  dossier,
  id,
}: {
  payload: Payload;
  dossier: string;
  id: string;
}): Promise<DossierVersion> {
  // A comma would make a list of it, which MongoDB does not take for an id.
  if (!/^[\w-]+$/.test(id)) throw new Problem({ status: 404, code: 'not-found' });
  const { docs } = await payload.findVersions({
    collection: 'dossiers',
    where: { and: [{ id: { equals: id } }, { parent: { equals: dossier } }] },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // rights to a version follow from those to the dossier, which were checked
  });
  const [found] = docs;
  if (!found || idOf(found.parent as string) !== dossier)
    throw new Problem({ status: 404, code: 'not-found' });
  return toVersion(found);
}
