import type { Payload } from 'payload';
import { searchKinds } from './SearchKind.ts';
import { entriesCollection, type Row } from './entriesCollection.ts';
import type { Hits, SearchQuery } from './SearchQuery.ts';

type Answer = { hits: Row[]; counts: { _id: string; number: number }[] };

/** Searches MongoDB by its text index. */
export async function searchMongo({
  payload,
  query,
}: {
  payload: Payload;
  query: SearchQuery;
}): Promise<Hits> {
  const { collection, toId } = entriesCollection(payload);
  const libraries = [null, ...query.libraries.map(toId)];
  const known = [
    { kind: { $in: searchKinds } },
    ...query.flavours.map(({ kind, libraries: ids }) => ({ kind, library: { $in: ids.map(toId) } })),
  ];
  const own = query.library ? toId(query.library) : 'none';
  const [answer] = await collection
    .aggregate<Answer>([
      { $match: { $text: { $search: searchOf(query) }, library: { $in: libraries }, $or: known } },
      {
        $project: {
          kind: 1,
          doc: 1,
          key: 1,
          score: { $meta: 'textScore' },
          isOther: { $ne: ['$library', own] },
        },
      },
      {
        $facet: {
          counts: [{ $group: { _id: '$kind', number: { $sum: 1 } } }],
          hits: [
            { $match: { kind: { $in: query.kinds } } },
            { $sort: { isOther: 1, score: -1, key: 1 } },
            { $skip: query.skip },
            { $limit: query.limit },
          ],
        },
      },
    ])
    .toArray();
  return {
    hits: (answer?.hits ?? []).map(({ kind, doc }) => ({ kind, id: doc })),
    counts: Object.fromEntries((answer?.counts ?? []).map(({ _id, number }) => [_id, number])),
  };
}

/**
 * The question in the language of `$text`: words that must be there are phrases, with the spaces around
 * them that are stored too, so that `park` does not find `parkeren`.
 */
function searchOf({ terms, all }: SearchQuery): string {
  if (!all) return terms.flatMap(({ stem, word }) => [stem, word]).join(' ');
  const must = terms.map(({ stem }) => `" ${stem} "`);
  return [...must, ...terms.map(({ word }) => word)].join(' ');
}
