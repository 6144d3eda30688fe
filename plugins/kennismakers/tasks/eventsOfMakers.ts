import type { Payload, Where } from 'payload';
import { idOf } from '../../../src/flavours/hub.ts';
import type { Event, Library, Proposal } from '../../../src/payload-types.ts';

export type Given = { event: Event; proposal: Proposal };

/** Activities of this library that came from a proposal and go (or went) on, with that proposal. */
export async function eventsOfMakers({
  payload,
  library,
  when,
}: {
  payload: Payload;
  library: Library;
  when: Where[];
}): Promise<Given[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: {
      and: [
        { library: { equals: library.id } },
        { proposal: { exists: true } },
        { _status: { equals: 'published' } },
        { eventStatus: { in: ['scheduled', 'held'] } },
        ...when,
      ],
    },
    sort: 'startsAt',
    limit: 500,
    depth: 1,
    pagination: false,
    overrideAccess: true, // to mail who gives them
  });
  const { docs: proposals } = await payload.find({
    collection: 'proposals',
    where: {
      and: [
        { library: { equals: library.id } },
        { id: { in: docs.map(({ proposal }) => idOf(proposal) ?? '') } },
        { state: { equals: 'accepted' } },
      ],
    },
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // as above
  });
  return docs.flatMap((event) => {
    const proposal = proposals.find(({ id }) => id === idOf(event.proposal));
    return proposal ? [{ event, proposal }] : [];
  });
}
