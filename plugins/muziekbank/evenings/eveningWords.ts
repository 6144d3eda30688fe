import type { PayloadRequest } from 'payload';
import type { Event, Library } from '../../../src/payload-types.ts';

/** By which an activity is found too: whom its music evening is about, who tells, and what is played by whom. */
export async function eveningWords({
  req,
  library,
  doc,
}: {
  req: PayloadRequest;
  library: Library;
  doc: Event;
}): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'muziekbank-evenings',
    where: { and: [{ event: { equals: doc.id } }, { library: { equals: library.id } }] },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true, // who may see the activity may see its programme
    req,
  });
  const [evening] = docs;
  const about = (evening?.about ?? []).map((each) => (typeof each === 'object' ? each.name : undefined));
  const programme = (evening?.programme ?? []).flatMap(({ work, title, performers, note }) => {
    const piece = typeof work === 'object' ? work : null;
    return [title, piece?.title, piece?.composerName, piece?.catalogueNumber, performers, note];
  });
  return [...about, evening?.specialist, evening?.moderator, ...programme].filter((word) => word != null);
}
