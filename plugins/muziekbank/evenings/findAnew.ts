import type { CollectionAfterChangeHook } from 'payload';
import { idOf, indexFound } from '../../../src/flavours/index.ts';
import { foundBy } from './foundBy.ts';

/** Someone or a work has another name: evenings and recordings are found by it. */
export const findAnew: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  collection,
  req,
}) => {
  const isSame = (['name', 'title', 'composerName', 'catalogueNumber'] as const).every(
    (field) => doc[field] === previousDoc?.[field],
  );
  if (operation !== 'update' || isSame) return doc;
  const things = await foundBy({ req, slug: collection.slug, id: doc.id as string });
  await indexFound({ req, things, library: idOf(doc.library) ?? '' });
  return doc;
};
