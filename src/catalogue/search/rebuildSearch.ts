import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { flavourKinds } from '../../flavours/search/flavourKinds.ts';
import { indexAll } from './indexAll.ts';
import { recordingKind, searchKinds } from './SearchKind.ts';

/**
 * Makes all search entries anew, for when the way words are stored has changed. Hooks keep them true
 * otherwise. Until it is done, search finds less.
 * @returns how many documents were looked at
 */
export async function rebuildSearch(payload: Payload): Promise<number> {
  let seen = 0;
  await transact({
    payload,
    work: (req) => payload.db.deleteMany({ collection: 'search-entries', where: {}, req }),
  });
  for (const kind of [...searchKinds, recordingKind, ...flavourKinds().map(({ kind }) => kind)])
    seen += await indexAll({ payload, kind });
  return seen;
}
