import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Dossier } from '../../payload-types.ts';
import { createDossier, type DossierStart } from './createDossier.ts';

/** Begins a dossier that comes from no meeting. Who may was checked before. */
export async function startDossier({
  payload,
  start,
}: {
  payload: Payload;
  start: DossierStart;
}): Promise<Dossier> {
  return transact({ payload, work: (req) => createDossier({ req, start }) });
}
