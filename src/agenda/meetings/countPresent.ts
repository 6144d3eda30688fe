import type { Payload } from 'payload';
import type { Rsvp } from '../../payload-types.ts';

/**
 * How many people came, by the list on which the library noted who was there.
 * @param event its id
 * @returns undefined when nobody was noted
 */
export async function countPresent({
  payload,
  event,
}: {
  payload: Payload;
  event: string;
}): Promise<number | undefined> {
  const { docs } = await payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { and: [{ event: { equals: event } }, { state: { equals: 'attended' } }] },
    limit: 2000,
    pagination: false,
  });
  if (docs.length === 0) return undefined;
  return docs.reduce((people, { partySize }) => people + partySize, 0);
}
