import type { Payload } from 'payload';
import type { Dossier, Library } from '../../payload-types.ts';
import { completeRecord } from './completeRecord.ts';
import { dossierRecord } from './dossierRecord.ts';
import type { MarcRecord } from './MarcRecord.ts';

/**
 * The catalogue record of a published dossier, with what this library's flavours add.
 * @param dossier with themes and titles filled in (depth 1)
 * @param authors their names
 */
export async function dossierMarc({
  payload,
  library,
  dossier,
  authors,
}: {
  payload: Payload;
  library: Library;
  dossier: Dossier;
  authors: string[];
}): Promise<MarcRecord> {
  const record = dossierRecord({ dossier, library, authors });
  return completeRecord({ payload, library, record, collection: 'dossiers', doc: dossier });
}
