import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import { idOf, indexDocument } from '../../../src/flavours/index.ts';

type Found = {
  id: string;
  event?: string | { id: string } | null;
  recording?: string | { id: string } | null;
};

/** Someone or a work has another name: evenings and recordings are found by it at once. */
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
  const isPerson = collection.slug === 'muziekbank-people';
  const inEvening: Where = isPerson ? { about: { in: [doc.id] } } : { 'programme.work': { equals: doc.id } };
  const inPart: Where = isPerson ? { performers: { in: [doc.id] } } : { work: { equals: doc.id } };
  const evenings = await find({ req, collection: 'muziekbank-evenings', where: inEvening });
  const parts = await find({ req, collection: 'muziekbank-parts', where: inPart });
  const events = new Set(evenings.map(({ event }) => idOf(event)));
  const recordings = new Set(parts.map(({ recording }) => idOf(recording)));
  for (const id of events) if (id) await indexDocument({ req, kind: 'events', id });
  for (const id of recordings) if (id) await indexDocument({ req, kind: 'recordings', id });
  return doc;
};

async function find({
  req,
  collection,
  where,
}: {
  req: PayloadRequest;
  collection: 'muziekbank-evenings' | 'muziekbank-parts';
  where: Where;
}): Promise<Found[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true, // only of which activities and recordings they are
    req,
  });
  return docs as Found[];
}
