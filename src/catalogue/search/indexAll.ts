import type { CollectionSlug, Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { indexDocument } from './indexDocument.ts';

const perTransaction = 50;

/**
 * Makes search know everything of one kind as it now stands.
 * @param library only what is of this one
 * @returns how many documents were looked at
 */
export async function indexAll({
  payload,
  kind,
  library,
}: {
  payload: Payload;
  kind: string;
  library?: string;
}): Promise<number> {
  let seen = 0;
  for await (const ids of idsOf({ payload, kind, library })) {
    await transact({
      payload,
      work: async (req) => {
        for (const id of ids) await indexDocument({ req, kind, id });
      },
    });
    seen += ids.length;
  }
  return seen;
}

type Asked = { payload: Payload; kind: string; library: string | undefined };

async function* idsOf({ payload, kind, library }: Asked): AsyncGenerator<string[]> {
  let after = '';
  for (;;) {
    const { docs } = await payload.find({
      collection: kind as CollectionSlug,
      where: {
        and: [
          ...(after ? [{ id: { greater_than: after } }] : []),
          ...(library ? [{ library: { equals: library } }] : []),
        ],
      },
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
