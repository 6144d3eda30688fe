import type { Payload } from 'payload';
import { contentOf } from '../DossierContent.ts';
import type { DossierVersion } from '../versions/DossierVersion.ts';
import { changeDossier, type Writer } from './changeDossier.ts';

/**
 * Makes an old version the newest draft again. Where the dossier came from, who its authors are and when
 * it is to be looked at stay as they are.
 * @returns id of the new version
 * @throws Problem 409 dossier.changed, 403 not-allowed
 */
export async function restoreDossier({
  payload,
  version,
  base,
  by,
  note,
}: {
  payload: Payload;
  version: DossierVersion;
  base: string;
  by: Writer;
  note: string;
}): Promise<string> {
  return changeDossier({
    payload,
    id: version.dossier.id,
    base,
    by,
    may: 'canWrite',
    make: () => ({ ...contentOf(version.dossier), changeNote: note }),
  });
}
