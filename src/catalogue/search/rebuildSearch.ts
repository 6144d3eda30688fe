import type { CollectionSlug, Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { flavourKinds } from '../../flavours/search/flavourKinds.ts';
import { indexDocument } from './indexDocument.ts';
import { searchKinds } from './SearchKind.ts';

const perTransaction = 50;

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
  for (const kind of [...searchKinds, ...flavourKinds().map(({ kind }) => kind)]) {
    for await (const ids of idsOf({ payload, kind })) {
      await transact({
        payload,
        work: async (req) => {
          for (const id of ids) await indexDocument({ req, kind, id });
        },
      });
      seen += ids.length;
    }
  }
  return seen;
}

async function* idsOf({ payload, kind }: { payload: Payload; kind: string }): AsyncGenerator<string[]> {
  let after = '';
  for (;;) {
    const { docs } = await payload.find({
      collection: kind as CollectionSlug,
      where: after ? { id: { greater_than: after } } : {},
      sort: 'id',
      limit: perTransaction,
      pagination: false,
      depth: 0,
      select: { slug: true },
      overrideAccess: true, // what is public is decided document by document
    });
    if (docs.length === 0) return;
    after = (docs.at(-1) as { id: string }).id;
    yield docs.map((doc) => doc.id);
  }
}
