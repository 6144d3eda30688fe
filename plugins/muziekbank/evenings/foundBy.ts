import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../../src/flavours/index.ts';

type Shown = {
  event?: string | { id: string } | null;
  recording?: string | { id: string } | null;
};

/** Ids of the activities and recordings that are found by the name of someone, or by a work. */
export async function foundBy({
  req,
  slug,
  id,
}: {
  req: PayloadRequest;
  /** Of the collection that it is in. */
  slug: string;
  id: string;
}): Promise<{ events: string[]; recordings: string[] }> {
  const isPerson = slug === 'muziekbank-people';
  const inEvening: Where = isPerson ? { about: { in: [id] } } : { 'programme.work': { equals: id } };
  const inPart: Where = isPerson ? { performers: { in: [id] } } : { work: { equals: id } };
  const evenings = await find({ req, collection: 'muziekbank-evenings', where: inEvening });
  const parts = await find({ req, collection: 'muziekbank-parts', where: inPart });
  return {
    events: ids(evenings.map(({ event }) => event)),
    recordings: ids(parts.map(({ recording }) => recording)),
  };
}

function ids(relations: Shown['event'][]): string[] {
  return [...new Set(relations.map((each) => idOf(each)).filter((id) => id !== undefined))];
}

async function find({
  req,
  collection,
  where,
}: {
  req: PayloadRequest;
  collection: 'muziekbank-evenings' | 'muziekbank-parts';
  where: Where;
}): Promise<Shown[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true, // only of which activities and recordings they are
    req,
  });
  return docs as Shown[];
}
